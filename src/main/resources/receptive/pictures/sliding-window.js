(function () {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const ICONS = {
    first: "M2 2h2v12H2zM14 2v12L5 8z", back: "M12 2v12L3 8z", play: "M3 1.5v13L14 8z",
    pause: "M3 2h4v12H3zM9 2h4v12H9z", next: "M4 2v12l9-6z", last: "M12 2h2v12h-2zM2 2v12l9-6z"
  };

  document.querySelectorAll(".receptive-window:not([data-ready])").forEach(start);

  function element(parent, tag, name, text) {
    const made = document.createElement(tag);
    if (name) { made.className = name; }
    if (text !== undefined) { made.textContent = text; }
    parent.append(made);
    return made;
  }

  function drawn(parent, tag, attributes, text) {
    const made = document.createElementNS(SVG, tag);
    for (const key in attributes) { made.setAttribute(key, attributes[key]); }
    if (text !== undefined) { made.textContent = text; }
    parent.append(made);
    return made;
  }

  function number(value) {
    if (Number.isNaN(value)) { return "NaN"; }
    const size = Math.abs(value);
    let text = size === Infinity ? "∞" : Number.isInteger(size) && size < 1e5 ? String(size)
      : size < 1e-3 || size >= 1e5 ? size.toExponential(1).replace("e+", "e") : String(Number(size.toPrecision(3)));
    return value < 0 ? "−" + text : text;
  }

  function isExact(value) { return Number(number(value).replace("−", "-")) === value; }

  function bracketed(value) { return value < 0 ? "(" + number(value) + ")" : number(value); }

  function signed(value, first) {
    return first ? number(value) : value < 0 ? " − " + number(-value) : " + " + number(value);
  }

  function values(nested) {
    return Array.isArray(nested) ? nested.map(values) : nested === null ? NaN : nested;
  }

  function extent(nested) {
    return [nested].flat(5).reduce((m, v) => Number.isFinite(v) ? Math.max(m, Math.abs(v)) : m, 0) || 1;
  }

  function tint(value, most) {
    if (Number.isNaN(value)) { return "rgba(255, 0, 255, .35)"; }
    const share = Math.min(1, Math.abs(value) / most);
    if (share === 0) { return "transparent"; }
    return value > 0 ? `rgba(221, 75, 57, ${0.06 + 0.5 * share})` : `rgba(52, 120, 198, ${0.06 + 0.5 * share})`;
  }

  function button(parent, icon, label, action) {
    const made = element(parent, "button", icon === "play" ? "rw-play" : "");
    made.type = "button";
    made.setAttribute("aria-label", label);
    made.title = label;
    drawn(drawn(made, "svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }), "path", { d: ICONS[icon] });
    made.addEventListener("click", action);
    return made;
  }

  function choice(parent, label, count, action) {
    const wrap = element(parent, "label", "", label);
    const list = element(wrap, "select");
    for (let i = 0; i < count; i++) { element(list, "option", "", String(i)).value = i; }
    list.addEventListener("change", () => action(Number(list.value)));
  }

  function cellSize(columns, roomy) {
    return columns <= 3 && roomy ? 54 : columns <= 5 && roomy ? 44 : columns <= 9 ? 38 : columns <= 14 ? 29 : Math.max(8, Math.floor(300 / columns));
  }

  /** A table of squares; `axes` numbers rows and columns from `axes.top` and `axes.left`. */
  function grid(parent, caption, rows, columns, size, axes) {
    const figure = element(parent, "figure");
    const heading = element(figure, "figcaption", "", caption);
    const edge = axes ? 18 : 2;
    const width = columns * size + edge + 2;
    const height = rows * size + edge + 2;
    const dense = size < 16 ? "rw-dense" : "";
    const svg = drawn(figure, "svg", { class: dense, viewBox: `0 0 ${width} ${height}`, width: width, height: height, role: "img" });
    svg.setAttribute("aria-label", caption);
    if (axes && size >= 16) {
      for (let r = 0; r < rows; r++) {
        label(svg, 7, edge + (r + 0.5) * size, 10.5, number(r + axes.top), "rw-axis");
      }
      for (let c = 0; c < columns; c++) {
        label(svg, edge + (c + 0.5) * size, 9, 10.5, number(c + axes.left), "rw-axis");
      }
    }
    const cells = [];
    for (let r = 0; r < rows; r++) {
      cells.push([]);
      for (let c = 0; c < columns; c++) {
        const x = edge + c * size;
        const y = edge + r * size;
        const square = drawn(svg, "rect", { class: "rw-cell", x: x, y: y, width: size, height: size });
        const title = drawn(square, "title", {});
        cells[r].push({ x, y, square, title, texts: drawn(svg, "g", {}) });
      }
    }
    const marks = drawn(svg, "g", {});
    return { figure, heading, cells, marks, size, edge };
  }

  function label(parent, x, y, size, text, name) {
    return drawn(parent, "text", { x: x, y: y, "font-size": size, class: name || "" }, text);
  }

  /** Writes a value into a cell, with a small line above it if there is room. */
  function write(table, r, c, value, most, above) {
    const cell = table.cells[r][c];
    cell.texts.replaceChildren();
    cell.title.textContent = value === undefined ? "" : (above ? above + " = " : "") + number(value);
    if (value === undefined) {
      cell.square.style.fill = "";
      return;
    }
    cell.square.style.fill = tint(value, most);
    if (table.size < 26) { return; }
    const text = number(value);
    const middle = cell.x + table.size / 2;
    const height = cell.y + table.size / 2;
    const fit = (t, most) => Math.min(most, 1.6 * (table.size - 3) / Math.max(1, t.length));
    const two = above && table.size >= 44 && fit(above, 10.5) > 7;
    if (two) { label(cell.texts, middle, height - 10, fit(above, 10.5), above, "rw-small"); }
    label(cell.texts, middle, height + (two ? 7 : 0), fit(text, 14), text);
  }

  function writePadding(table, cell, text) {
    cell.square.classList.add("rw-pad");
    cell.square.style.fill = "";
    cell.title.textContent = "padding";
    cell.texts.replaceChildren();
    if (table.size >= 26) {
      label(cell.texts, cell.x + table.size / 2, cell.y + table.size / 2, 12, text, "rw-pad-text");
    }
  }

  function outline(table, top, left, rows, columns) {
    drawn(table.marks, "rect", {
      class: "rw-now", rx: 2, x: table.edge + left * table.size, y: table.edge + top * table.size,
      width: columns * table.size, height: rows * table.size
    });
  }

  function start(root) {
    root.dataset.ready = "";
    const data = JSON.parse(root.dataset.window);
    const x = values(data.x);
    const w = values(data.w);
    const y = values(data.y);
    const v = data.vertical;
    const h = data.horizontal;
    const sum = data.kind === "sum";
    const steps = v.out * h.out;
    const spanV = v.dilation * (v.kernel - 1) + 1;
    const spanH = h.dilation * (h.kernel - 1) + 1;
    const most = { x: extent(x), w: sum ? extent(w) : 1, y: extent(y) };
    most.product = most.x * most.w;
    let map = 0;
    let step = 0;
    let timer = null;
    let view = null;

    root.replaceChildren();
    root.tabIndex = 0;
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", data.title);
    root.dataset.lmSuppressShortcuts = "true";
    element(root, "h3", "", data.title);
    data.formulas.forEach(formula => element(root, "p", "rw-formula", formula));
    const controls = element(root, "div", "rw-controls");
    button(controls, "first", "First window", () => go(0));
    button(controls, "back", "Back", () => go(step - 1));
    const play = button(controls, "play", "Play", toggle);
    button(controls, "next", "Next", () => go(step + 1));
    button(controls, "last", "Last window, the finished map", () => go(steps - 1));
    const slider = element(controls, "input");
    Object.assign(slider, { type: "range", min: 0, max: steps - 1, step: 1, value: 0 });
    slider.setAttribute("aria-label", "Window");
    slider.addEventListener("input", () => go(Number(slider.value)));
    if (y.length > 1) {
      choice(controls, sum ? "Filter" : "Channel", y.length, chosen => { map = chosen; build(); show(); });
    }
    const where = element(root, "p", "rw-where");
    where.setAttribute("aria-live", "polite");
    const stage = element(root, "div", "rw-stage");
    const line = element(root, "p", "rw-sum");
    element(root, "p", "rw-keys", "Keys: ← → one window, ↑ ↓ one row of windows, Home, End, space plays.");
    root.addEventListener("keydown", onKey);
    build();
    show();

    function channels() {
      if (!sum) { return [map]; }
      const each = w[map].length;
      const first = Math.floor(map / (y.length / data.groups)) * each;
      return w[map].map((_, c) => first + c);
    }

    function build() {
      stage.replaceChildren();
      const rows = v.before + v.length + v.after;
      const columns = h.before + h.length + h.after;
      const all = element(stage, "div", "rw-channels");
      const several = x.length > 1;
      view = { inputs: [], products: [] };
      channels().forEach((channel, c) => {
        const row = element(all, "div", "rw-channel");
        const name = several ? ", channel " + channel : "";
        const input = grid(row, "Input" + name, rows, columns, cellSize(columns), { top: -v.before, left: -h.before });
        for (let r = 0; r < rows; r++) {
          for (let s = 0; s < columns; s++) {
            const value = pixel(channel, r - v.before, s - h.before);
            if (value === undefined) {
              writePadding(input, input.cells[r][s], beyond(r, s) ? "" : data.fill);
            } else {
              write(input, r, s, value, most.x);
            }
          }
        }
        view.inputs.push(input);
        element(row, "span", "rw-sign", sum ? "×" : "→");
        if (sum) {
          const kernel = grid(row, "Kernel" + (y.length > 1 ? " of filter " + map : "") + name, v.kernel, h.kernel,
            cellSize(h.kernel), null);
          for (let r = 0; r < v.kernel; r++) {
            for (let s = 0; s < h.kernel; s++) { write(kernel, r, s, w[map][c][r][s], most.w); }
          }
          element(row, "span", "rw-sign", "=");
        }
        view.products.push(grid(row, sum ? "Products" : "Window", v.kernel, h.kernel, cellSize(h.kernel, true), null));
      });
      view.output = grid(stage, "Output" + (y.length > 1 ? ", map " + map : ""), v.out, h.out, cellSize(h.out),
        { top: 0, left: 0 });
      view.output.figure.className = "rw-output";
      view.output.cells.forEach((row, i) => row.forEach((cell, j) =>
        cell.square.addEventListener("click", () => go(i * h.out + j))));
    }

    function pixel(channel, r, c) { return r < 0 || r >= v.length || c < 0 || c >= h.length ? undefined : x[channel][r][c]; }

    /** Whether a cell lies behind the padding: only there because the size was rounded up. */
    function beyond(r, c) { return r >= v.before + v.length + v.padded || c >= h.before + h.length + h.padded; }

    function go(to) {
      step = Math.max(0, Math.min(steps - 1, to));
      show();
    }

    function toggle() {
      if (timer) {
        stop();
        return;
      }
      if (step === steps - 1) { go(0); }
      setIcon("pause", "Pause");
      timer = setInterval(() => {
        if (!root.isConnected || step === steps - 1) { stop(); } else { go(step + 1); }
      }, Math.max(60, Math.min(1000, 24000 / steps)));
    }

    function stop() {
      clearInterval(timer);
      timer = null;
      setIcon("play", "Play");
    }

    function setIcon(icon, name) {
      play.querySelector("path").setAttribute("d", ICONS[icon]);
      play.setAttribute("aria-label", name);
      play.title = name;
    }

    function onKey(event) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target.tagName === "SELECT"
        || event.target.tagName === "INPUT" || event.key === " " && event.target.tagName === "BUTTON") { return; }
      const action = {
        ArrowLeft: () => go(step - 1), ArrowRight: () => go(step + 1), ArrowUp: () => go(step - h.out),
        ArrowDown: () => go(step + h.out), Home: () => go(0), End: () => go(steps - 1), " ": toggle
      }[event.key];
      if (action) {
        event.preventDefault();
        event.stopPropagation();
        action();
      }
    }

    function show() {
      const i = Math.floor(step / h.out);
      const j = step % h.out;
      const top = i * v.stride;
      const left = j * h.stride;
      slider.value = step;
      slider.setAttribute("aria-valuetext", `window ${step + 1} of ${steps}`);
      where.textContent = `Window ${step + 1} of ${steps}: rows ${number(top - v.before)} to `
        + `${number(top - v.before + spanV - 1)}, columns ${number(left - h.before)} to `
        + `${number(left - h.before + spanH - 1)}, gives output row ${i}, column ${j}.`
        + (step === steps - 1 ? " The map is finished." : "");
      const taken = channels().map((channel, c) => showChannel(channel, c, top, left));
      showOutput(i, j);
      line.replaceChildren();
      explain(taken, y[map][i][j]);
    }

    /** Marks the window and returns what it sees: a list of the products, or of the values for pooling. */
    function showChannel(channel, c, top, left) {
      const input = view.inputs[c];
      const table = view.products[c];
      const seen = [];
      input.marks.replaceChildren();
      input.cells.flat().forEach(cell => cell.square.classList.remove("rw-hit"));
      outline(input, top, left, spanV, spanH);
      for (let r = 0; r < v.kernel; r++) {
        for (let s = 0; s < h.kernel; s++) {
          const atRow = top + r * v.dilation;
          const atColumn = left + s * h.dilation;
          const value = pixel(channel, atRow - v.before, atColumn - h.before);
          const cell = table.cells[r][s];
          cell.square.classList.toggle("rw-pad", value === undefined);
          cell.square.classList.remove("rw-chosen");
          if (v.dilation * h.dilation > 1) { input.cells[atRow][atColumn].square.classList.add("rw-hit"); }
          if (sum) {
            const factor = w[map][c][r][s];
            const product = (value === undefined ? 0 : value) * factor;
            write(table, r, s, product, most.product, number(value === undefined ? 0 : value) + "·" + bracketed(factor));
            seen.push(product);
          } else if (value === undefined) {
            const fill = beyond(atRow, atColumn) ? "" : data.fill;
            writePadding(table, cell, fill);
            if (fill === "0") { seen.push(0); }
          } else {
            write(table, r, s, value, most.x);
            seen.push(value);
          }
        }
      }
      if (data.kind === "largest" || data.kind === "smallest") { markChosen(table, channel, top, left); }
      if (sum) {
        table.heading.textContent = "Products" + (view.products.length > 1
          ? ", sum " + number(seen.reduce((a, b) => a + b, 0)) : "");
      }
      return seen;
    }

    /** Marks the first value of the window that is the result. */
    function markChosen(table, channel, top, left) {
      const result = y[map][top / v.stride][left / h.stride];
      for (let r = 0; r < v.kernel; r++) {
        for (let s = 0; s < h.kernel; s++) {
          if (Object.is(pixel(channel, top + r - v.before, left + s - h.before), result)) {
            table.cells[r][s].square.classList.add("rw-chosen");
            return;
          }
        }
      }
    }

    function showOutput(i, j) {
      for (let r = 0; r < v.out; r++) {
        for (let c = 0; c < h.out; c++) {
          write(view.output, r, c, r * h.out + c <= step ? y[map][r][c] : undefined, most.y);
        }
      }
      view.output.marks.replaceChildren();
      outline(view.output, i, j, 1, 1);
    }

    function explain(taken, result) {
      const say = text => line.append(text);
      let exact = isExact(result);
      if (sum) {
        const parts = taken.length > 1 ? taken.map(products => products.reduce((a, b) => a + b, 0)) : taken[0];
        const terms = taken.length > 1 || parts.length <= 16 ? parts : parts.filter(part => part !== 0);
        exact = exact && parts.every(isExact);
        if (terms.length > 24) {
          say(`Sum of ${parts.length} products: ` + number(parts.reduce((a, b) => a + b, 0)));
        } else if (terms.length === 0) {
          say("0");
        } else {
          if (taken.length > 1) { say("Sums of the channels: "); }
          terms.forEach((part, k) => say(signed(part, k === 0)));
        }
        if (data.bias) {
          const bias = values(data.bias)[map];
          exact = exact && isExact(bias);
          say((bias < 0 ? " − " : " + ") + number(Math.abs(bias)) + " (bias)");
        }
      } else if (data.kind === "mean") {
        const shown = taken[0].slice(0, 24);
        exact = exact && taken[0].every(isExact);
        say("(");
        shown.forEach((value, k) => say(signed(value, k === 0)));
        say((taken[0].length > 24 ? " + …" : "") + ") / " + taken[0].length);
      } else {
        say((data.kind === "largest" ? "Largest of " : "Smallest of ")
          + taken[0].slice(0, 24).map(number).join(", ") + (taken[0].length > 24 ? ", …" : ""));
      }
      say(exact ? " = " : " ≈ ");
      element(line, "b", "", number(result));
    }
  }
})();
