"""Writes the golden phonemes of the voice's text front end.

    python3 -m venv venv && venv/bin/pip install hibari-tts==0.2.1
    venv/bin/python Scripts/oracle/hibari_phonemes.py

reads Scripts/oracle/sentences.txt (a text a line) and writes
Tests/ParleyEmbeddedTests/Golden/hibari-phonemes.json: [{"text", "phonemes"}], the phonemes of a
text's sentences joined by a space.
"""
import json
from pathlib import Path

from hibari import Hibari

root = Path(__file__).resolve().parents[2]
texts = [line for line in (root / "Scripts/oracle/sentences.txt").read_text("utf-8").splitlines() if line]
voice = Hibari()
golden = [{"text": text, "phonemes": " ".join(voice.phonemize(text))} for text in texts]
lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in golden)
target = root / "Tests/ParleyEmbeddedTests/Golden/hibari-phonemes.json"
target.write_text(f"[\n{lines}\n]\n", "utf-8")
print(f"{len(golden)} texts")
