"""deepgram-sdk against v2: /v2/listen, Flux."""

from __future__ import annotations

import asyncio

from common import BASE, KEY, SOCKET, frames, passed, silence, sound
from deepgram import AsyncDeepgramClient
from deepgram.core.api_error import ApiError
from deepgram.environment import DeepgramClientEnvironment
from deepgram.listen.v2.types.listen_v2configure_success import ListenV2ConfigureSuccess
from deepgram.listen.v2.types.listen_v2connected import ListenV2Connected
from deepgram.listen.v2.types.listen_v2turn_info import ListenV2TurnInfo
from websockets.exceptions import ConnectionClosed

ENVIRONMENT = DeepgramClientEnvironment(base=BASE, production=SOCKET, agent=SOCKET, agent_rest=BASE)
OPTIONS = dict(
    model="flux-general-en", encoding="linear16", sample_rate=16_000, eot_threshold=0.7,
    eager_eot_threshold=0.35, keyterm=["Dr. Patel", "cardiology"],
)


async def until(connection, event: str) -> list:
    messages = []
    async with asyncio.timeout(10):
        while not (messages and getattr(messages[-1], "event", None) == event):
            messages.append(await connection.recv())
    return messages


def events(messages: list) -> list[str]:
    """Without the updates, which only depend on how much audio was sent."""
    return [m.event for m in messages if isinstance(m, ListenV2TurnInfo) and m.event != "Update"]


async def turns(client: AsyncDeepgramClient) -> None:
    async with client.listen.v2.connect(**OPTIONS) as connection:
        connected = await connection.recv()
        assert isinstance(connected, ListenV2Connected) and connected.sequence_id == 0, connected

        # Flux asks for about 80 ms at a time. The pause of 300 ms is an eager end, and no more.
        for frame in frames(silence(0.2) + sound(1.0) + silence(0.3) + sound(0.5) + silence(0.7), 0.08):
            await connection.send_media(frame)
        messages = await until(connection, "EndOfTurn")
        assert events(messages) == ["StartOfTurn", "EagerEndOfTurn", "TurnResumed", "EagerEndOfTurn", "EndOfTurn"], events(messages)
        assert any(m.event == "Update" for m in messages), messages
        eager, end = messages[-1], messages[-1]
        eager = [m for m in messages if m.event == "EagerEndOfTurn"][-1]
        assert end.transcript == eager.transcript == "I would like to see Dr. Patel.", end
        assert end.trigger == "model" and end.end_of_turn_confidence >= 0.7, end
        assert end.turn_index == 0 and [w.word for w in end.words][-1] == "Patel.", end
        sequence = [m.sequence_id for m in [connected, *messages]]
        assert sequence == list(range(len(sequence))), sequence
        passed("start, eager end, resumed, end of a turn")

        await connection.send_configure({"type": "Configure", "thresholds": {"eot_threshold": 0.8}, "keyterms": ["Lee"]})
        configured = None
        async with asyncio.timeout(10):
            while not isinstance(configured, ListenV2ConfigureSuccess):
                configured = await connection.recv()
        assert configured.thresholds.eot_threshold == 0.8 and configured.keyterms == ["Lee"], configured
        passed("Configure")

        for frame in frames(silence(0.5) + sound(0.6), 0.08):
            await connection.send_media(frame)
        await connection.send_force_end_turn()
        end = (await until(connection, "EndOfTurn"))[-1]
        assert end.trigger == "manual" and end.turn_index == 1, end
        assert end.transcript == "Thursday at 10, please.", end
        passed("ForceEndTurn")

        for frame in frames(silence(0.5) + sound(0.8), 0.08):
            await connection.send_media(frame)
        await connection.send_close_stream()
        last = None
        try:
            async with asyncio.timeout(10):
                while True:
                    last = await connection.recv()
        except ConnectionClosed:
            pass
        assert last.event == "Update" and last.transcript, last
        assert connection._websocket.close_code == 1005, connection._websocket.close_code
        passed("CloseStream ends with an update and no code")


async def refusals() -> None:
    for key, options, expected in [
        ("wrong", {}, 401), (KEY, {"model": "nova-3"}, 400), (KEY, {"eager_eot_threshold": 0.9}, 400),
    ]:
        try:
            client = AsyncDeepgramClient(api_key=key, environment=ENVIRONMENT)
            async with client.listen.v2.connect(**{**OPTIONS, **options}):
                raise AssertionError(f"{options} was taken")
        except ApiError as error:
            assert error.status_code == expected, error
    passed("refused: a wrong key, a model of v1, thresholds the wrong way round")


async def main() -> None:
    await turns(AsyncDeepgramClient(api_key=KEY, environment=ENVIRONMENT))
    await refusals()


asyncio.run(main())
