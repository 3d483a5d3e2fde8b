"""Talks to the installed Java kernel as a notebook front end does, and prints what it saw as JSON."""

import json
import sys
import time

from jupyter_client.manager import KernelManager

started = time.time()
manager = KernelManager(kernel_name="java")
manager.start_kernel(cwd=sys.argv[1])
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=60)
seen = {"ready_seconds": time.time() - started}


def outputs_of(source, interrupt_after=None):
    request = client.execute(source)
    began = time.time()
    outputs = []
    interrupts = 0
    while True:
        # Again and again: on a busy machine the cell may not have begun when the first one comes.
        if interrupt_after is not None and time.time() - began > interrupt_after * (interrupts + 1):
            manager.interrupt_kernel()
            interrupts += 1
        try:
            message = client.get_iopub_msg(timeout=0.1)
        except Exception:
            if time.time() - began > 60:
                raise TimeoutError(source)
            continue
        if message["parent_header"].get("msg_id") != request:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "status" and content["execution_state"] == "idle":
            return outputs
        if kind == "stream":
            outputs.append([kind, content["name"], content["text"], time.time() - began])
        elif kind == "execute_result":
            outputs.append([kind, content["data"]])
        elif kind == "error":
            outputs.append([kind, content["ename"], "\n".join(content["traceback"])])


try:
    seen["streams"] = outputs_of('System.out.print("early");\nThread.sleep(1500);\nSystem.err.println("late");')
    seen["loop"] = outputs_of("long n = 0;\nwhile (true) { n++; }", interrupt_after=1)
    seen["after_loop"] = outputs_of("n > 0")
    client.complete("int answer = 1;\nMath.ma", 23)
    seen["completions"] = client.get_shell_msg(timeout=30)["content"]
    while seen["completions"].get("matches") is None:
        seen["completions"] = client.get_shell_msg(timeout=30)["content"]
    print(json.dumps(seen))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=False)
