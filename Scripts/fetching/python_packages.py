"""The Python packages that tests use, in a virtual environment of their own in the cache."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

from .cache import write_whole
from .download import find_pip
from .pins import SetupError, short_hash

RECORD = "complete"
ATTEMPTS = 2


def environment_folder(cache: Path, requirements: Path) -> Path:
    """Named by all that decides what is in it."""
    python = f"{sys.executable} {platform.python_version()} {platform.machine()}"
    return cache / "python" / short_hash(f"{requirements.read_text()}\n{python}")


def is_installed(folder: Path) -> bool:
    return (folder / RECORD).exists() and (folder / "bin/python").exists()


def install(folder: Path, requirements: Path) -> None:
    """Makes the environment beside `folder` and renames it, so that none is ever half there."""
    print("Installing the Python packages that the tests use …", flush=True)
    partial = folder.with_name(f"{folder.name}.partial")
    reason = ""
    try:
        for _ in range(ATTEMPTS):
            shutil.rmtree(partial, ignore_errors=True)
            # Without pip inside, Debian's python3-venv is not needed either.
            _run([sys.executable, "-m", "venv", "--without-pip", str(partial)])
            reason = _run_pip(partial, requirements)
            if not reason:
                write_whole(partial / RECORD, requirements.read_text())
                shutil.rmtree(folder, ignore_errors=True)
                partial.replace(folder)
                return
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    raise SetupError(f"The Python packages for the tests could not be installed: {reason}")


def _run_pip(folder: Path, requirements: Path) -> str:
    """Returns why not, or an empty string."""
    done = subprocess.run(
        [
            find_pip(), "-m", "pip", "--python", str(folder / "bin/python"), "install", "--quiet", "--no-input",
            "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "-r", str(requirements),
        ],
        capture_output=True, text=True, stdin=subprocess.DEVNULL,
    )
    if done.returncode == 0:
        return ""
    errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR:")] or done.stderr.splitlines()[-1:]
    return errors[0].removeprefix("ERROR: ")[:200] if errors else f"pip ended with {done.returncode}"


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise SetupError(f"{' '.join(command[1:3])} failed: {lines[-1] if lines else done.returncode}")
