"""Talks to the installed Java kernel as a notebook front end does: the steps in a JSON file, one after the other.

Prints, as JSON, what each step saw. Arguments: the kernel's folder, the file.
"""

import json
import sys
import time

from jupyter_client.manager import KernelManager

PATIENCE = 60

manager = KernelManager(kernel_name="java")
manager.start_kernel(cwd=sys.argv[1])
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=PATIENCE)


def execute(step):
    began = time.time()
    request = client.execute(step["source"], allow_stdin=False)
    seen = {"streams": [], "data": {}, "error": None, "messages": 0}
    interrupt_at = began + step["interrupt_after"] if "interrupt_after" in step else None
    while True:
        # Again and again: on a busy machine the cell may not have begun when the first one comes.
        if interrupt_at is not None and time.time() > interrupt_at:
            manager.interrupt_kernel()
            interrupt_at += step["interrupt_after"]
        try:
            message = client.get_iopub_msg(timeout=0.05)
        except Exception:
            if time.time() - began > PATIENCE:
                raise TimeoutError(step["source"])
            continue
        if message["parent_header"].get("msg_id") != request:
            continue
        kind, content = message["msg_type"], message["content"]
        seen["messages"] += 1
        if kind == "status" and content["execution_state"] == "idle":
            seen["seconds"] = time.time() - began
            return seen
        if kind == "stream":
            seen["streams"].append([content["name"], content["text"], time.time() - began])
        elif kind == "execute_result":
            seen["data"] = content["data"]
        elif kind == "error":
            seen["error"] = {"name": content["ename"], "text": "\n".join(content["traceback"])}


def reply_to(request):
    while True:
        message = client.get_shell_msg(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == request:
            return message["content"]


def restart(step):
    manager.restart_kernel(now=False)
    client.wait_for_ready(timeout=PATIENCE)
    return {}


ways = {
    "execute": execute,
    "complete": lambda step: reply_to(client.complete(step["source"], len(step["source"]))),
    "inspect": lambda step: reply_to(client.inspect(step["source"], len(step["source"]))),
    "restart": restart,
}

try:
    with open(sys.argv[2], encoding="utf-8") as steps:
        print(json.dumps({step["name"]: ways[step["way"]](step) for step in json.load(steps)}))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=False)
