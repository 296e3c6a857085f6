"""Downloads of pinned packages with pip, from whatever index pip is configured for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path

from .cache import sha256_of
from .children import Children
from .pins import Package, SetupError
from .progress import Task, size

AT_ONCE = 3
ATTEMPTS = 3

# pip asks a source archive's build system for the package's name before it will hand the archive
# out. With --no-build-isolation it asks the module of that name which it finds first: this one.
# So nothing from the archive is run, and nothing that is not pinned is fetched to run it.
ANSWER = '''
import os
def get_requires_for_build_wheel(config_settings=None):
    return []
def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    name, version = os.environ["PARLEY_PACKAGE"].split("==")
    folder = f"{name.replace('-', '_')}-{version}.dist-info"
    os.mkdir(os.path.join(metadata_directory, folder))
    with open(os.path.join(metadata_directory, folder, "METADATA"), "w") as file:
        file.write(f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
    return folder
'''


class Downloads:
    """Fetches packages into `folder`, each whole and checked or not at all."""

    def __init__(self, folder: Path, children: Children) -> None:
        self.folder = folder
        self.children = children
        self.python = ""

    def path(self, package: Package) -> Path:
        return self.folder / f"{package.name}-{package.version}-{package.sha256[:12]}"

    def fetch(self, packages: list[Package], task: Task, ready: Callable[[Package], None] = lambda _: None) -> None:
        """Those that are here are handed to `ready` at once, the others as they come."""
        self.folder.mkdir(parents=True, exist_ok=True)
        # The lock is held, so a stage is what an interrupted run left behind.
        for stage in self.folder.glob("stage-*"):
            shutil.rmtree(stage, ignore_errors=True)
        missing = [package for package in packages if not self._is_whole(package)]
        for package in packages:
            if package not in missing:
                ready(package)
        if not missing:
            task.end()
            return
        self.python = find_pip()
        total = sum(package.bytes for package in packages)
        done = total - sum(package.bytes for package in missing)
        # In the order in which they were asked for: what others wait for comes first.
        with ThreadPoolExecutor(AT_ONCE) as pool:
            waiting: dict[Future, Package] = {
                pool.submit(self._fetch_one, package): package for package in missing
            }
            try:
                while waiting:
                    ended, _ = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED)
                    for future in ended:
                        package = waiting.pop(future)
                        future.result()
                        done += package.bytes
                        ready(package)
                    now = done + self._in_flight()
                    task.show(now / max(total, 1), f"{size(now)} of {size(total)}")
            except BaseException:
                self.children.stop()
                pool.shutdown(wait=True, cancel_futures=True)
                raise
        task.end()

    def _is_whole(self, package: Package) -> bool:
        path = self.path(package)
        if not path.exists():
            return False
        if path.stat().st_size == package.bytes and sha256_of(path) == package.sha256:
            return True
        path.unlink()
        return False

    def _in_flight(self) -> int:
        """Bytes that pip has written so far for the packages that are under way."""
        count = 0
        for stage in self.folder.glob("stage-*"):
            for folder, _, names in os.walk(stage):
                for name in names:
                    if name.endswith((".whl", ".tar.gz")):
                        try:
                            count += os.stat(os.path.join(folder, name)).st_size
                        except OSError:
                            pass  # moved or removed meanwhile
        return count

    def _fetch_one(self, package: Package) -> None:
        stage = self.folder / f"stage-{package.name}-{os.getpid()}"
        reason = ""
        for attempt in range(ATTEMPTS):
            if attempt:
                time.sleep(attempt)
            shutil.rmtree(stage, ignore_errors=True)
            try:
                reason = self._run_pip(package, stage)
                found = list((stage / "out").glob("*"))
                if not reason and len(found) == 1 and found[0].stat().st_size == package.bytes:
                    found[0].replace(self.path(package))
                    return
                reason = reason or "the file has not the size that was expected"
            finally:
                shutil.rmtree(stage, ignore_errors=True)
        raise SetupError(
            f"{package.name} {package.version} could not be downloaded: {reason}\n"
            "Run the same command again; what is here already is kept."
        )

    def _run_pip(self, package: Package, stage: Path) -> str:
        """Downloads into `stage/out`. Returns why not, or an empty string."""
        for name in ("out", "temporary", "answer/setuptools"):
            (stage / name).mkdir(parents=True)
        (stage / "answer/setuptools/build_meta.py").write_text(ANSWER)
        (stage / "answer/setuptools/__init__.py").write_text("")
        pin = f"{package.name}=={package.version}"
        (stage / "pins.txt").write_text(f"{pin} --hash=sha256:{package.sha256}\n")
        command = [
            self.python, "-m", "pip", "download", "--quiet", "--no-deps", "--no-cache-dir",
            "--no-build-isolation", "--ignore-requires-python",
            "--require-hashes", "-r", str(stage / "pins.txt"), "-d", str(stage / "out"),
        ]
        environment = dict(
            os.environ, TMPDIR=str(stage / "temporary"), PYTHONPATH=str(stage / "answer"),
            PARLEY_PACKAGE=pin, PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1",
            PIP_REQUIRE_VIRTUALENV="0", PYTHONDONTWRITEBYTECODE="1",
        )
        with (stage / "log").open("wb") as log, self.children.started(
            command, env=environment, stdout=log, stderr=subprocess.STDOUT
        ) as child:
            status = child.wait()
        if status == 0:
            return ""
        lines = (stage / "log").read_text(errors="replace").splitlines()
        if any("(from versions: none)" in line for line in lines):
            return "the package index does not answer (is the network up?)"
        errors = [line for line in lines if line.startswith("ERROR:")] or lines[-1:]
        return errors[0].removeprefix("ERROR: ")[:200] if errors else f"pip ended with {status}"


def find_pip() -> str:
    """A Python that has pip: the one that runs this, otherwise Debian's."""
    for python in (sys.executable, "/usr/bin/python3"):
        if os.path.exists(python):
            check = subprocess.run([python, "-m", "pip", "--version"], capture_output=True)
            if check.returncode == 0:
                return python
    raise SetupError("pip is missing. Run: apt-get install -y python3-pip")
