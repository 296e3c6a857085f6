"""A server of the `mcp` package that the tests talk to.

desk.py stdio                    on standard input and output
desk.py http [PORT] [--json]     streamable HTTP on a free port, or this one; prints the port
"""

import socket
import sys
from typing import Literal

import anyio
import uvicorn
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations

server = MCPServer("desk")
cancelled = 0


@server.tool(annotations=ToolAnnotations(readOnlyHint=True))
def add(a: int, b: int) -> int:
    """adds two numbers"""
    return a + b


@server.tool(annotations=ToolAnnotations(readOnlyHint=True))
def find_rooms(kind: Literal["single", "double"], nights: int | None = None) -> dict:
    """the rooms that are free"""
    return {"kind": kind, "rooms": ["12", "14"], "nights": nights}


@server.tool()
async def book(room: str, ctx: Context) -> str:
    """books a room"""
    return f"room {room}, key {(ctx.request_context.meta or {}).get('parley/idempotencyKey')}"


@server.tool()
def fail() -> str:
    """always fails"""
    raise ToolError("the till is closed")


@server.tool()
async def slow(seconds: float) -> str:
    """takes its time"""
    global cancelled
    try:
        await anyio.sleep(seconds)
    except anyio.get_cancelled_exc_class():
        cancelled += 1
        raise
    return "done"


@server.tool(annotations=ToolAnnotations(readOnlyHint=True))
def count_cancelled() -> int:
    """how many calls were cancelled"""
    return cancelled


@server.tool()
def big(letters: int) -> str:
    """a long text"""
    return "x" * letters


@server.tool()
def noise() -> str:
    """writes what is no message"""
    sys.stdout.buffer.write(b"\xff\xfe\x00 not JSON\n{broken\n")
    sys.stdout.buffer.flush()
    return "said"


@server.tool()
async def grow(ctx: Context) -> str:
    """learns another tool"""

    @server.tool(name="shrink")
    def shrink() -> str:
        """undoes it"""
        return "no"

    await ctx.session.send_tool_list_changed()
    return "grown"


def main() -> None:
    if sys.argv[1] == "stdio":
        server.run("stdio")
        return
    ports = [int(argument) for argument in sys.argv[2:] if argument.isdigit()]
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", ports[0] if ports else 0))
    print(listener.getsockname()[1], flush=True)
    app = server.streamable_http_app(json_response="--json" in sys.argv)
    uvicorn.Server(uvicorn.Config(app, log_level="error")).run(sockets=[listener])


main()
