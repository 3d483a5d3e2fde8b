package receptive.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;

/**
 * Text drawn as strokes, for pictures: Java cannot draw a single letter on a machine without installed fonts, and with
 * fonts it draws other pixels on each machine.
 *
 * <p>A letter is a list of pen strokes over a raster: x from 0 at the left, y from 0 at the top of a capital, 6 at the
 * line it stands on, 8 at the lowest. {@code "062046 1434"} is an A: up from (0, 6) to (2, 0), down to (4, 6), and a bar
 * from (1, 4) to (3, 4).
 */
final class Lettering {

    private static final int CAPITAL = 6;
    private static final int SPACE = 2;
    private static final String UNKNOWN = "0040460600";
    private static final Map<Integer, String> STROKES = new HashMap<>();

    static {
        define("!", "0004 0606", "#", "1016 3036 0242 0444", "%", "4006 0011 3546", "'", "0001", "(", "10010516");
        define(")", "00111506", "+", "0343 2125", "×", "0235 3205", "·", "0303", ",", "1607", "-", "0333");
        define("−", "0343", "±", "0242 2024 0646", ".", "0606", "/", "3006", "…", "0606 2626 4646", "∞", "0312345403");
        define("0", "103041453616050110", "1", "011016 0626", "2", "01103041420646", "3", "004022324345361605");
        define("4", "36300444", "5", "400002324345361605", "6", "3020020516364544331304", "7", "004016");
        define("8", "103041423313020110 1304051636454433", "9", "4233130201103041442616", ":", "0303 0606");
        define("<", "310335", "=", "0232 0434", ">", "013305", "?", "01103041422324 2626", "[", "10000616");
        define("]", "00101606", "_", "0747", "|", "0007");
        define("A", "062046 1434", "B", "003041423303 334445360600", "C", "4130100105163645", "D", "00204244260600");
        define("E", "40000646 0333", "F", "400006 0333", "G", "41301001051636454323", "H", "0006 4046 0343");
        define("I", "0006", "J", "3035261605", "K", "0006 4004 1346", "L", "000646", "M", "0600234046");
        define("N", "06004640", "O", "103041453616050110", "P", "06003041423303", "Q", "103041453616050110 2446");
        define("R", "06003041423303 2346", "S", "413010010213334445361605", "T", "0040 2026", "U", "000516364540");
        define("V", "002640", "W", "0016223640", "X", "0046 4006", "Y", "002340 2326", "Z", "00400646");
        define("a", "0312223336 341405162635", "b", "0006 0312223335261605", "c", "3322120305162635");
        define("d", "3036 3322120305162635", "e", "04343322120305162635", "f", "201116 0222");
        define("g", "32372808 3322120305162635", "h", "0006 0312223336", "i", "0206 0000", "j", "121708 1010");
        define("k", "0006 3205 1436", "l", "0006", "m", "0206 03122326 23324346", "n", "0206 0312223336");
        define("o", "122233352616050312", "p", "0208 0312223335261605", "q", "3238 3322120305162635");
        define("r", "0206 041222", "s", "3212031424352606", "t", "101526 0222", "u", "0205162635 3236");
        define("v", "022642", "w", "0216233642", "x", "0236 3206", "y", "0226 421808", "z", "02320636", " ", "");
    }

    private final double unit;

    /**
     * Letters of one size.
     *
     * @param capital height of a capital in pixels
     */
    Lettering(double capital) {
        this.unit = capital / CAPITAL;
    }

    private static void define(String... lettersAndStrokes) {
        for (int i = 0; i < lettersAndStrokes.length; i += 2) {
            STROKES.put(lettersAndStrokes[i].codePointAt(0), lettersAndStrokes[i + 1]);
        }
    }

    /** How wide the text is in pixels, rounded up. */
    int width(String text) {
        int units = text.codePoints().map(c -> advance(strokes(c))).sum();
        return (int) Math.ceil(Math.max(0, units - SPACE) * unit);
    }

    /** Draws the text with the left end of its base line at {@code (x, y)}. */
    void draw(Graphics2D g, String text, double x, double y, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) Math.max(1, unit * 0.85), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double left = x;
        for (int c : text.codePoints().toArray()) {
            String strokes = strokes(c);
            g.draw(outline(strokes, left, y));
            left += advance(strokes) * unit;
        }
    }

    /** Draws the text with the middle of its base line at {@code (x, y)}. */
    void drawCentred(Graphics2D g, String text, double x, double y, Color colour) {
        draw(g, text, x - width(text) / 2.0, y, colour);
    }

    private static String strokes(int codePoint) {
        return STROKES.getOrDefault(codePoint, UNKNOWN);
    }

    private static int advance(String strokes) {
        int right = 0;
        for (String stroke : strokes.split(" ")) {
            for (int i = 0; i < stroke.length(); i += 2) {
                right = Math.max(right, stroke.charAt(i) - '0');
            }
        }
        return right + SPACE;
    }

    private Path2D outline(String strokes, double left, double baseLine) {
        Path2D path = new Path2D.Double();
        for (String stroke : strokes.split(" ")) {
            for (int i = 0; i < stroke.length(); i += 2) {
                double x = left + (stroke.charAt(i) - '0') * unit;
                double y = baseLine + (stroke.charAt(i + 1) - '0' - CAPITAL) * unit;
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
        }
        return path;
    }
}
