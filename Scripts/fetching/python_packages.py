"""The Python packages that tests use, in a virtual environment of their own in the cache."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

from .cache import write_whole
from .children import Children
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


def install(folder: Path, requirements: Path, children: Children) -> None:
    """Makes the environment beside `folder` and renames it, so that none is ever half there."""
    partial = folder.with_name(f"{folder.name}.partial")
    reason = ""
    try:
        for _ in range(ATTEMPTS):
            shutil.rmtree(partial, ignore_errors=True)
            # Without pip inside, Debian's python3-venv is not needed either.
            reason = _run(children, [sys.executable, "-m", "venv", "--without-pip", str(partial)])
            reason = reason or _run_pip(children, partial, requirements)
            if not reason:
                write_whole(partial / RECORD, requirements.read_text())
                shutil.rmtree(folder, ignore_errors=True)
                partial.replace(folder)
                return
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    raise SetupError(f"The Python packages for the tests could not be installed: {reason}")


def _run_pip(children: Children, folder: Path, requirements: Path) -> str:
    return _run(children, [
        find_pip(), "-m", "pip", "--python", str(folder / "bin/python"), "install", "--quiet", "--no-input",
        "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "-r", str(requirements),
    ])


def _run(children: Children, command: list[str]) -> str:
    """Returns why it did not work, or an empty string."""
    with children.started(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as child:
        assert child.stdout is not None
        lines = child.stdout.read().splitlines()
        if child.wait() == 0:
            return ""
    errors = [line for line in lines if line.startswith("ERROR:")] or lines[-1:]
    return errors[0].removeprefix("ERROR: ")[:200] if errors else f"{command[2]} ended with {child.returncode}"
