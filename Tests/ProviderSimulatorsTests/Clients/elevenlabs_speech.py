"""elevenlabs against HTTP streaming, `stream-input` and `multi-stream-input`."""

from __future__ import annotations

import asyncio
import base64
import json

import websockets
from common import BASE, KEY, SOCKET, passed, set_faults
from elevenlabs import VoiceSettings
from elevenlabs.client import ElevenLabs
from elevenlabs.core.api_error import ApiError
from elevenlabs.types import AudioOutputMulti, CloseContext, CloseSocket, FinalOutputMulti, FlushContext
from elevenlabs.types import InitializeConnectionMulti, KeepContextAlive, SendTextMulti

MODEL = "eleven_flash_v2_5"
TEXT = "Dr. Lee can see you at ten."
# 60 ms a character, 24 kHz, two bytes a sample.
BYTES_PER_CHARACTER = 60 * 24 * 2


def make(key: str = KEY) -> ElevenLabs:
    client = ElevenLabs(api_key=key, base_url=BASE)
    # The client speaks WebSocket over TLS only, which loopback has not.
    client.text_to_speech._ws_base_url = SOCKET
    return client


def over_http() -> None:
    client = make()
    options = dict(text=TEXT, model_id=MODEL, output_format="pcm_24000")
    audio = b"".join(client.text_to_speech.stream("anna", **options))
    assert len(audio) == len(TEXT) * BYTES_PER_CHARACTER, len(audio)
    settings = VoiceSettings(stability=0.5, similarity_boost=0.75)
    assert b"".join(client.text_to_speech.convert("anna", voice_settings=settings, **options)) == audio
    mulaw = b"".join(client.text_to_speech.stream("anna", **{**options, "output_format": "ulaw_8000"}))
    assert len(mulaw) == len(TEXT) * 60 * 8, len(mulaw)
    passed("a stream of audio")

    chunks = list(client.text_to_speech.stream_with_timestamps("anna", **options))
    assert b"".join(base64.b64decode(chunk.audio_base_64) for chunk in chunks) == audio
    characters = [c for chunk in chunks if chunk.alignment for c in chunk.alignment.characters]
    starts = [s for chunk in chunks if chunk.alignment for s in chunk.alignment.character_start_times_seconds]
    assert "".join(characters) == TEXT, characters
    assert starts == sorted(starts) and abs(starts[-1] - 0.06 * (len(TEXT) - 1)) < 0.002, starts
    passed("a stream with the characters' times")

    for key, voice, change, expected, code in [
        ("wrong", "anna", {}, 401, "invalid_api_key"), (KEY, "nobody", {}, 404, "voice_not_found"),
        (KEY, "anna", {"model_id": "eleven_none"}, 400, "model_not_found"),
    ]:
        try:
            list(make(key).text_to_speech.stream(voice, **{**options, **change}))
            raise AssertionError(f"{voice} {change} was taken")
        except ApiError as error:
            assert error.status_code == expected and error.body["detail"]["status"] == code, error
    set_faults(tts="429:1")
    try:
        list(client.text_to_speech.stream("anna", **options, request_options={"max_retries": 0}))
        raise AssertionError("it was taken")
    except ApiError as error:
        assert error.status_code == 429 and error.headers["retry-after"] == "1", error
    set_faults(tts="empty-answer")
    assert b"".join(client.text_to_speech.stream("anna", **options)) == b""
    set_faults(tts="odd-byte-counts")
    odd = b"".join(client.text_to_speech.stream("anna", **options))
    assert len(odd) == len(audio) + 1 and odd[:-1] == audio, len(odd)
    set_faults(tts=None)
    passed("errors, and odd numbers of bytes")

    assert MODEL in [model.model_id for model in client.models.list()]
    passed("models")


def one_text() -> None:
    words = iter(["Dr. Lee ", "can see ", "you at ", "ten. ", "Shall I ", "book it?"])
    audio = b"".join(make().text_to_speech.convert_realtime("anna", text=words, model_id=MODEL, output_format="pcm_24000"))
    spoken = "Dr. Lee can see you at ten. Shall I book it? "
    assert len(audio) == len(spoken) * BYTES_PER_CHARACTER, len(audio) / BYTES_PER_CHARACTER
    passed("stream-input")
    try:
        list(make().text_to_speech.convert_realtime("nobody", text=iter(["Hello. "]), model_id=MODEL, output_format="pcm_24000"))
        raise AssertionError("it was taken")
    except ApiError as error:
        assert error.status_code == 1008, error
    passed("stream-input: a voice that does not exist")


def parsed(text: str) -> AudioOutputMulti | FinalOutputMulti:
    """As the vendor's own types read it."""
    message = json.loads(text)
    kind = FinalOutputMulti if message.get("isFinal") else AudioOutputMulti
    return kind.model_validate(message)


async def many_texts() -> None:
    """The client has the messages' types but no client of this socket."""
    url = f"{SOCKET}/v1/text-to-speech/anna/multi-stream-input?model_id={MODEL}&output_format=pcm_24000"
    async with websockets.connect(url, additional_headers={"xi-api-key": KEY}) as socket:
        async def send(message) -> None:
            await socket.send(json.dumps(message.dict()))

        for context in ["one", "two"]:
            await send(InitializeConnectionMulti(text=" ", context_id=context))
        await send(SendTextMulti(text="Dr. Lee can ", context_id="one"))
        await send(KeepContextAlive(text="", context_id="two"))
        await send(SendTextMulti(text="see you. ", context_id="one", flush=True))
        await send(SendTextMulti(text="At ten. ", context_id="two"))
        await send(FlushContext(context_id="two", flush=True))
        await send(CloseContext(context_id="one", close_context=True))
        await send(CloseSocket(close_socket=True))
        audio = {"one": b"", "two": b""}
        characters = {"one": "", "two": ""}
        finals = []
        async for text in socket:
            message = parsed(text)
            if isinstance(message, FinalOutputMulti):
                finals.append(message.context_id)
                continue
            audio[message.context_id] += base64.b64decode(message.audio)
            alignment = message.alignment
            if alignment:
                assert len(alignment.chars) == len(alignment.char_start_times_ms) == len(alignment.char_durations_ms)
                assert 0 <= alignment.char_start_times_ms[0] <= 100, alignment
                characters[message.context_id] += "".join(alignment.chars)
        assert characters == {"one": "Dr. Lee can see you. ", "two": "At ten. "}, characters
        assert {c: len(a) for c, a in audio.items()} == {c: len(t) * BYTES_PER_CHARACTER for c, t in characters.items()}
        assert sorted(finals) == ["one", "two"] and socket.close_code == 1000, (finals, socket.close_code)
    passed("multi-stream-input: two contexts, times, finals")

    try:
        await websockets.connect(url, additional_headers={"xi-api-key": "wrong"})
        raise AssertionError("a wrong key was taken")
    except websockets.exceptions.InvalidStatus as error:
        assert error.response.status_code == 401, error
    async with websockets.connect(url) as socket:
        await socket.send(json.dumps({"text": " ", "context_id": "a", "xi_api_key": KEY}))
        await socket.send(json.dumps({"text": "Hello. ", "context_id": "a", "flush": True}))
        assert parsed(await socket.recv()).context_id == "a"
    passed("multi-stream-input: keys")

    async with websockets.connect(url, additional_headers={"xi-api-key": KEY}) as socket:
        for number in range(6):
            await socket.send(json.dumps({"text": " ", "context_id": str(number)}))
        error = json.loads(await socket.recv())
        assert error["code"] == 1008, error
        await socket.wait_closed()
        assert socket.close_code == 1008, socket.close_code
    passed("multi-stream-input: too many contexts")


over_http()
one_text()
asyncio.run(many_texts())
