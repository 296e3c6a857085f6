"""deepgram-sdk against v1: /v1/listen, /v1/auth/grant."""

from __future__ import annotations

import asyncio

from common import BASE, KEY, SOCKET, frames, passed, set_faults, silence, sound
from deepgram import AsyncDeepgramClient
from deepgram.core.api_error import ApiError
from deepgram.environment import DeepgramClientEnvironment
from deepgram.listen.v1.types.listen_v1error import ListenV1Error
from deepgram.listen.v1.types.listen_v1metadata import ListenV1Metadata
from deepgram.listen.v1.types.listen_v1results import ListenV1Results
from deepgram.listen.v1.types.listen_v1speech_started import ListenV1SpeechStarted
from deepgram.listen.v1.types.listen_v1utterance_end import ListenV1UtteranceEnd

ENVIRONMENT = DeepgramClientEnvironment(base=BASE, production=SOCKET, agent=SOCKET, agent_rest=BASE)
OPTIONS = dict(
    model="nova-3", encoding="linear16", sample_rate=16_000, interim_results=True, endpointing=300,
    utterance_end_ms=1_000, vad_events=True, smart_format=True, keyterm=["Dr. Patel", "cardiology"],
)


def text(results: ListenV1Results) -> str:
    return results.channel.alternatives[0].transcript


async def until(connection, holds):
    """Messages up to and including the first for which `holds`."""
    messages = []
    async with asyncio.timeout(10):
        while True:
            messages.append(await connection.recv())
            if holds(messages[-1]):
                return messages


async def stream(client: AsyncDeepgramClient) -> None:
    async with client.listen.v1.connect(**OPTIONS) as connection:
        for frame in frames(silence(0.2) + sound(1.5)):
            await connection.send_media(frame)
        await connection.send_finalize()
        messages = await until(connection, lambda m: isinstance(m, ListenV1Results) and m.is_final)
        assert isinstance(messages[0], ListenV1SpeechStarted), messages[0]
        interims = [m for m in messages if isinstance(m, ListenV1Results) and not m.is_final]
        final = messages[-1]
        assert interims and all(text(final).startswith(text(m)) for m in interims), messages
        assert text(final) == "I would like to see Dr. Patel.", final
        assert final.from_finalize and final.speech_final, final
        words = final.channel.alternatives[0].words
        assert words[5].word == "dr" and words[5].punctuated_word == "Dr.", words
        assert 0.1 < words[0].start < words[-1].end < 1.8, words
        assert final.metadata.model_info.arch == "nova-3", final.metadata
        passed("speech started, interim results, a final result after Finalize")

        await connection.send_keep_alive()
        for frame in frames(silence(1.2) + sound(0.6) + silence(1.3)):
            await connection.send_media(frame)
        messages = await until(connection, lambda m: isinstance(m, ListenV1UtteranceEnd) and m.last_word_end > 2)
        final = next(m for m in messages if isinstance(m, ListenV1Results) and m.is_final)
        assert text(final) == "Thursday at 10, please." and final.speech_final, final
        assert not final.from_finalize, final
        passed("a final result by endpointing, and an utterance end")

        # The second way to send nothing useful: a message that is not one.
        await connection._websocket.send("{}")
        (error,) = await until(connection, lambda m: True)
        assert isinstance(error, ListenV1Error) and error.variant == "SchemaError", error

        for frame in frames(sound(0.4)):
            await connection.send_media(frame)
        await connection.send_close_stream()
        messages = await until(connection, lambda m: isinstance(m, ListenV1Metadata))
        finals = [m for m in messages if isinstance(m, ListenV1Results) and m.is_final]
        assert text(finals[-1]) == "Thank you.", messages
        assert messages[-1].channels == 1 and messages[-1].duration > 4, messages[-1]
        await connection._websocket.wait_closed()
        assert connection._websocket.close_code == 1000, connection._websocket.close_code
        passed("CloseStream flushes, describes and closes")


async def refusals() -> None:
    async def status(client: AsyncDeepgramClient, **options) -> int:
        try:
            async with client.listen.v1.connect(**{**OPTIONS, **options}):
                return 101
        except ApiError as error:
            return error.status_code

    client = AsyncDeepgramClient(api_key=KEY, environment=ENVIRONMENT)
    assert await status(AsyncDeepgramClient(api_key="wrong", environment=ENVIRONMENT)) == 401
    assert await status(client, model="nova-99") == 400
    assert await status(client, utterance_end_ms=500) == 400
    set_faults(stt="429:1")
    assert await status(client) == 429
    set_faults(stt=None)
    passed("refused: a wrong key, an unknown model, a bad parameter, too many requests")

    grant = await client.auth.v1.tokens.grant(ttl_seconds=20)
    assert grant.expires_in == 20, grant
    assert await status(AsyncDeepgramClient(access_token=grant.access_token, environment=ENVIRONMENT)) == 101
    assert await status(AsyncDeepgramClient(access_token="made-up", environment=ENVIRONMENT)) == 401
    passed("a temporary token")


async def main() -> None:
    await stream(AsyncDeepgramClient(api_key=KEY, environment=ENVIRONMENT))
    await refusals()


asyncio.run(main())
