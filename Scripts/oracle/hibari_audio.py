"""Writes what the voice's audio must be like, for a few phoneme strings.

    venv/bin/python Scripts/oracle/hibari_audio.py   (the venv of hibari_phonemes.py)

writes Tests/ParleyEmbeddedTests/Golden/hibari-audio.json: for each text its phonemes, the length in
samples, RMS and peak of the untrimmed audio, and "bands": for every 50 ms the power in decibels in
each of 12 bands of 1 kHz (a Hann window of 1200 samples at each multiple of 1200, mean of the bins'
squared magnitudes, floor 1e-6). "spread" is the mean distance of two seeds' bands.
"""
import json
from pathlib import Path

import numpy as np
from hibari import Hibari

TEXTS = [
    "Sure, let me check that for you.",
    "Okay.",
    "Your appointment is confirmed.",
    "I have an opening with Doctor Nakamura on Thursday at ten thirty, or on Friday at two in the afternoon.",
    "Is she six, or is she seven?",
]
root = Path(__file__).resolve().parents[2]
window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(1200) / 1200)


def bands(audio):
    frames = audio[: len(audio) // 1200 * 1200].reshape(-1, 1200) * window
    power = np.abs(np.fft.rfft(frames, axis=1))[:, :600] ** 2
    return 10 * np.log10(power.reshape(len(frames), 12, 50).mean(2) + 1e-6)


voice = Hibari()
golden = []
for text in TEXTS:
    phonemes = voice.phonemize(text)[0]
    audio = voice.from_phonemes(phonemes, seed=0)
    other = voice.from_phonemes(phonemes, seed=1)
    golden.append({
        "text": text, "phonemes": phonemes, "samples": len(audio),
        "rms": round(float(np.sqrt(np.mean(audio ** 2))), 5), "peak": round(float(np.abs(audio).max()), 4),
        "spread": round(float(np.abs(bands(audio) - bands(other)).mean()), 3),
        "bands": [[round(float(x), 1) for x in row] for row in bands(audio)],
    })
target = root / "Tests/ParleyEmbeddedTests/Golden/hibari-audio.json"
target.write_text(json.dumps(golden, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
print([(g["samples"], g["rms"], g["peak"], g["spread"]) for g in golden], target.stat().st_size)
