"""openai against /v1/chat/completions, Azure's form of it, /v1/models and /v1/audio."""

from __future__ import annotations

import io
import json
import wave

import openai
from common import BASE, KEY, passed, set_faults, silence, sound

client = openai.OpenAI(base_url=f"{BASE}/v1", api_key=KEY, max_retries=0)
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "check_availability",
            "description": "Free times of a doctor.",
            "parameters": {
                "type": "object", "properties": {"doctor": {"type": "string"}, "day": {"type": "string"}},
                "required": ["doctor", "day"], "additionalProperties": False,
            },
        },
    }
]


def raises(kind: type[Exception], call, **checks) -> Exception:
    try:
        call()
    except kind as error:
        for name, value in checks.items():
            assert getattr(error, name) == value, (name, getattr(error, name), error)
        return error
    raise AssertionError(f"there was no {kind.__name__}")


def chat(messages: list, chat_client: openai.OpenAI = client, **options):
    return chat_client.chat.completions.create(model="gpt-4o-mini", messages=messages, **options)


def streamed(messages: list, chat_client: openai.OpenAI = client, **options):
    """The answer as a voice agent puts it together, and the chunks that it came in."""
    chunks = list(chat(messages, chat_client, stream=True, stream_options={"include_usage": True}, **options))
    text, calls, reason = "", {}, None
    for choice in (c.choices[0] for c in chunks if c.choices):
        text += choice.delta.content or ""
        reason = choice.finish_reason or reason
        for part in choice.delta.tool_calls or []:
            call = calls.setdefault(part.index, {"id": "", "name": "", "arguments": ""})
            call["id"] = part.id or call["id"]
            call["name"] = part.function.name or call["name"]
            call["arguments"] += part.function.arguments or ""
    return text, calls, reason, chunks


def conversation() -> None:
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello."}]
    text, calls, reason, chunks = streamed(messages)
    assert text == "Good morning, Zoë’s clinic – how may I help?" and not calls, text
    assert reason == "stop" and len(chunks) > 8, (reason, len(chunks))
    assert chunks[-1].choices == [] and chunks[-1].usage.completion_tokens > 5, chunks[-1]
    assert chunks[0].choices[0].delta.role == "assistant", chunks[0]
    passed("a streamed answer and its usage")

    messages += [{"role": "assistant", "content": text}, {"role": "user", "content": "Is Dr. Lee or Dr. Patel free on Thursday?"}]
    text, calls, reason, _ = streamed(messages, tools=TOOLS, tool_choice="auto", parallel_tool_calls=True)
    assert reason == "tool_calls" and not text, (reason, text)
    arguments = [json.loads(calls[index]["arguments"]) for index in sorted(calls)]
    assert arguments == [{"day": "Thursday", "doctor": "Lee"}, {"day": "Thursday", "doctor": "Patel"}], arguments
    assert len({call["id"] for call in calls.values()}) == 2, calls
    passed("two tool calls at once")

    function = lambda call: {"name": call["name"], "arguments": call["arguments"]}
    asked = {"role": "assistant", "content": None, "tool_calls": [{"id": c["id"], "type": "function", "function": function(c)} for c in calls.values()]}
    results = [{"role": "tool", "tool_call_id": c["id"], "content": '{"free":["10:00"]}'} for c in calls.values()]
    raises(openai.BadRequestError, lambda: chat(messages + [asked, results[0]], tools=TOOLS), param="messages")
    whole = chat(messages + [asked, *results], tools=TOOLS)
    assert whole.choices[0].message.content == "Both are free at ten.", whole
    assert whole.usage.total_tokens > 0 and whole.choices[0].finish_reason == "stop", whole
    passed("the tools' round trip, not streamed")

    text, _, reason, _ = streamed(messages[:2], max_completion_tokens=3)
    assert reason == "length" and text, (reason, text)
    passed("an answer that was cut at its limit")


def errors() -> None:
    messages = [{"role": "user", "content": "Hello."}]
    wrong = openai.OpenAI(base_url=f"{BASE}/v1", api_key="wrong", max_retries=0)
    raises(openai.AuthenticationError, lambda: chat(messages, wrong), code="invalid_api_key")
    raises(openai.NotFoundError, lambda: client.chat.completions.create(model="gpt-99", messages=messages), code="model_not_found")
    raises(openai.BadRequestError, lambda: chat(messages, max_tokens=5, max_completion_tokens=5))
    raises(openai.BadRequestError, lambda: chat(messages, tool_choice="auto"))
    set_faults(llm="429:2")
    error = raises(openai.RateLimitError, lambda: chat(messages, stream=True), code="rate_limit_exceeded")
    assert error.response.headers["retry-after"] == "2", error
    set_faults(llm="500")
    raises(openai.InternalServerError, lambda: chat(messages))
    set_faults(llm="error-mid-stream")
    raises(openai.APIError, lambda: streamed(messages))
    set_faults(llm="refuse")
    raises(openai.APIConnectionError, lambda: chat(messages))
    set_faults(llm="drop")
    raises(Exception, lambda: streamed(messages))
    for harmless in ["split-utf8", "odd-byte-counts"]:
        set_faults(llm=harmless)
        assert streamed(messages)[0] == "Good morning, Zoë’s clinic – how may I help?", harmless
    set_faults(llm="empty-answer")
    assert streamed(messages)[:3] == ("", {}, "stop")
    set_faults(llm=None)
    passed("errors before and in the middle of an answer")

    assert "gpt-4o-mini" in [model.id for model in client.models.list()]
    raises(openai.NotFoundError, lambda: client.models.retrieve("gpt-99"))
    passed("models")


def azure() -> None:
    def make(key: str) -> openai.AzureOpenAI:
        return openai.AzureOpenAI(azure_endpoint=BASE, api_key=key, api_version="2024-10-21", max_retries=0)

    messages = [{"role": "user", "content": "Hello."}]
    text, _, _, chunks = streamed(messages, make(KEY))
    assert text == "Good morning, Zoë’s clinic – how may I help?", text
    assert chunks[0].choices == [], chunks[0]
    raises(openai.AuthenticationError, lambda: chat(messages, make("wrong")))
    raises(openai.NotFoundError, lambda: make(KEY).chat.completions.create(model="nothing", messages=messages), code="DeploymentNotFound")
    passed("Azure")


def speech() -> None:
    recording = io.BytesIO()
    with wave.open(recording, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(silence(0.3) + sound(1) + silence(0.3))
    transcription = client.audio.transcriptions.create(model="whisper-1", file=("turn.wav", recording.getvalue()))
    assert transcription.text == "I would like to see Dr. Patel.", transcription
    events = client.audio.transcriptions.create(model="gpt-4o-transcribe", file=("turn.wav", recording.getvalue()), stream=True)
    *deltas, done = list(events)
    assert done.text == "".join(event.delta for event in deltas) == "Thursday at 10, please.", (deltas, done)
    passed("transcriptions, whole and streamed")

    text = "It is ten o'clock."
    with client.audio.speech.with_streaming_response.create(model="kokoro", voice="anna", input=text, response_format="pcm") as response:
        audio = b"".join(response.iter_bytes())
    # 60 ms a character, 24 kHz, two bytes a sample.
    assert len(audio) == len(text) * 60 * 24 * 2, len(audio)
    whole = client.audio.speech.create(model="tts-1", voice="anna", input=text, response_format="wav").content
    assert whole[:4] == b"RIFF" and whole[44:] == audio, whole[:48]
    raises(openai.NotFoundError, lambda: client.audio.speech.create(model="none", voice="anna", input=text))
    passed("speech")


conversation()
errors()
azure()
speech()
