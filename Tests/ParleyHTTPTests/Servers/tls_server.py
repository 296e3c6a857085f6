"""A TLS server that the tests talk to: tls_server.py CERTIFICATE KEY [1.2]. It prints its port.

GET /ok        an answer, and the connection stays
GET /big       16 MiB
GET /end       a body that ends with the connection, and TLS's goodbye
GET /cut       the same without the goodbye
GET /whole     a body with a length, then the connection is cut off
POST           the body back
ECHO           then every byte back, until the client has said goodbye
GET /socket    a WebSocket: each message back, in the form it came in; "cut" cuts the connection off
"""

import base64
import hashlib
import socket
import ssl
import sys
import threading

context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
if sys.argv[3:] == ["1.2"]:
    context.maximum_version = ssl.TLSVersion.TLSv1_2


def answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


class Gone(OSError):
    pass


def echo_messages(connection: ssl.SSLSocket, head: bytes, received: bytes) -> None:
    """WebSocket, as far as a client needs it: unfragmented messages, pings, and the goodbye."""
    key = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key:")).split(b":")[1].strip()
    accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    connection.sendall(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
    buffer = bytearray(received)

    def take(count: int) -> bytes:
        while len(buffer) < count:
            part = connection.recv(65536)
            if not part:
                raise Gone()
            buffer.extend(part)
        taken = bytes(buffer[:count])
        del buffer[:count]
        return taken

    while True:
        first, second = take(2)
        length = second & 127
        if length == 126:
            length = int.from_bytes(take(2), "big")
        elif length == 127:
            length = int.from_bytes(take(8), "big")
        mask = take(4)
        payload = take(length)
        payload = bytes(a ^ b for a, b in zip(payload, mask * (length // 4 + 1)))
        if payload == b"cut":
            raise Gone()
        kind = 10 if first & 15 == 9 else first & 15
        size = (
            bytes([length]) if length < 126
            else b"\x7e" + length.to_bytes(2, "big") if length < 65536
            else b"\x7f" + length.to_bytes(8, "big"))
        connection.sendall(bytes([0x80 | kind]) + size + payload)
        if kind == 8:
            connection.unwrap()
            return


def serve(tcp: socket.socket) -> None:
    try:
        connection = context.wrap_socket(tcp, server_side=True)
        received = b""
        while True:
            while b"\r\n\r\n" not in received:
                part = connection.recv(65536)
                if not part:
                    return
                received += part
            head, received = received.split(b"\r\n\r\n", 1)
            method, path = head.split(b" ")[:2]
            if method == b"ECHO":
                connection.sendall(b"ready")
                while part := received or connection.recv(65536):
                    received = b""
                    connection.sendall(part)
                return
            if path.startswith(b"/socket"):
                return echo_messages(connection, head, received)
            length = 0
            for line in head.split(b"\r\n"):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            while len(received) < length:
                part = connection.recv(1 << 20)
                if not part:
                    return
                received += part
            body, received = received[:length], received[length:]
            if method == b"POST":
                connection.sendall(answer(body))
            elif path == b"/ok":
                # The name that the client gave, in a header of its own.
                connection.sendall(answer(head + b"\r\n" + (connection.version() or "").encode()))
            elif path == b"/big":
                connection.sendall(answer(b"x" * (16 << 20)))
            elif path == b"/whole":
                connection.sendall(answer(b"whole"))
                return
            else:
                connection.sendall(b"HTTP/1.1 200 OK\r\n\r\npart")
                if path == b"/end":
                    tcp = connection.unwrap()
                return
    except OSError:
        pass
    finally:
        try:
            (connection if "connection" in locals() else tcp).close()
        except OSError:
            pass


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    client, _ = listener.accept()
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    threading.Thread(target=serve, args=(client,), daemon=True).start()
