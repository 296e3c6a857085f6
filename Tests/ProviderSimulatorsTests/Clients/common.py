"""What the client scripts share: where the simulators are, faults, and audio to send.

Each script is run with the simulators' address and fails with an AssertionError, or an error of the
vendor's own client, where the two do not understand each other.
"""

from __future__ import annotations

import json
import math
import struct
import sys
import urllib.request

BASE = sys.argv[1]
SOCKET = BASE.replace("http://", "ws://")
KEY = "right-key-of-the-simulators"
RATE = 16_000


def set_faults(**faults: str | None) -> None:
    """Switches faults by stage, `None` for off: set_faults(llm="429:0")."""
    request = urllib.request.Request(
        f"{BASE}/simulator/faults", data=json.dumps(faults).encode(), method="PUT"
    )
    urllib.request.urlopen(request).read()


def sound(seconds: float, rate: int = RATE) -> bytes:
    """16-bit samples that count as speech."""
    return b"".join(
        struct.pack("<h", round(8_000 * math.sin(2 * math.pi * 200 * i / rate)))
        for i in range(round(seconds * rate))
    )


def silence(seconds: float, rate: int = RATE) -> bytes:
    return bytes(2 * round(seconds * rate))


def frames(audio: bytes, seconds: float = 0.05) -> list[bytes]:
    size = 2 * round(seconds * RATE)
    return [audio[i : i + size] for i in range(0, len(audio), size)]


def passed(what: str) -> None:
    print(f"ok: {what}", flush=True)
