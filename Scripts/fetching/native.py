"""The native libraries: ONNX Runtime, from a package that carries it, llama.cpp built for this machine's processor."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

from .assets import lay_out
from .cache import Verified, sha256_of, write_whole
from .children import Children
from .download import Downloads
from .pins import BuiltLibrary, PinnedFile, Pins, SetupError, short_hash
from .progress import Task

RECORD = "laid-out.json"


def processor() -> str:
    """The processor's name and abilities: what is built for one may crash on another."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    found: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        found.setdefault(name.strip(), value.strip())
    flags = found.get("flags") or found.get("Features") or ""
    return f"{platform.machine()} {found.get('model name', '')} {sorted(flags.split())}"


def compiler() -> str:
    try:
        answer = subprocess.run(["g++", "-dumpfullversion"], capture_output=True, text=True)
    except FileNotFoundError as error:
        raise SetupError("The compiler g++ is missing. Run: apt-get install -y g++") from error
    return answer.stdout.strip()


def native_folder(cache: Path, pins: Pins) -> Path:
    return cache / "native" / short_hash(f"{pins.native_text}\n{processor()}\n{compiler()}")


def is_laid_out(folder: Path, verified: Verified, full: bool = False) -> bool:
    """Whether all that was laid out is still there; hashed only when changed, or when `full`."""
    if not headers_folder(folder).exists():
        return False
    try:
        record = json.loads((folder / RECORD).read_text())
        links, files = record["links"], record["files"]
        if any(os.readlink(folder / name) != target for name, target in links.items()):
            return False
    except (OSError, ValueError, KeyError, TypeError):
        return False
    pinned = [PinnedFile(name, entry[0], entry[1], ()) for name, entry in files.items()]
    return all(verified.holds(folder / file.name, file, full) for file in pinned)


class Source:
    """The library's source, unpacked, patched and being built. A build that was interrupted goes on:
    the folder is named by all that decides what comes out, and is removed only when that is in place."""

    def __init__(self, folder: Path, pins: Pins) -> None:
        self.library = pins.built
        self.work = folder.with_name(f"{folder.name}.build")
        self.source = self.work / self.library.member
        self.tree = self.work / "tree"

    @property
    def is_ready(self) -> bool:
        return (self.work / "patched").exists()

    def unpack(self, archive: Path) -> None:
        if self.is_ready:
            return
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        unpack(self.library, archive, self.work)
        for patch in self.library.patches:
            # It would take the paths for those of a repository around the cache, if there is one.
            environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(self.source.parent)}
            applied = subprocess.run(
                ["git", "apply", str(patch)], cwd=self.source, env=environment, capture_output=True, text=True)
            if applied.returncode != 0:
                raise SetupError(f"{patch.name} does not fit {self.library.title}: {applied.stderr.strip()}")
        write_whole(self.work / "patched", "")

    def lay_out_headers(self, target: Path) -> None:
        """Swift can be compiled against them long before the library is built."""
        if target.exists():
            return
        partial = target.with_name(f"{target.name}.partial")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        for headers in self.library.headers:
            for header in (self.source / headers).glob("*.h"):
                shutil.copy2(header, partial / header.name)
        partial.replace(target)

    def build(self, children: Children, task: Task) -> None:
        log = self.work / "build.log"
        definitions = [f"-D{definition}" for definition in self.library.cmake]
        run(
            ["cmake", "-S", str(self.source), "-B", str(self.tree), "-G", "Ninja",
             "-DCMAKE_C_COMPILER=gcc", "-DCMAKE_CXX_COMPILER=g++", *definitions],
            log, children, task,
        )
        # What else goes on is what takes longest, and comes first.
        jobs = str(os.cpu_count() or 1)
        command = ["nice", "cmake", "--build", str(self.tree), "--target", self.library.target, "--parallel", jobs]
        run(command, log, children, task)

    def install(self, target: Path) -> None:
        for file in (self.tree / "bin").glob("*.so*"):
            shutil.copy2(file, target / file.name, follow_symlinks=False)
        absent = [name for name in self.library.libraries if not (target / name).exists()]
        if absent:
            raise SetupError(f"The build of {self.library.title} made no {', '.join(absent)}.")

    def remove(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)


def headers_folder(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.include")


def install(folder: Path, source: Source, pins: Pins, downloads: Downloads, verified: Verified) -> None:
    """Lays lib/ out in a folder beside `folder`, checks it, and renames it."""
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        lay_out(partial, list(pins.prebuilt), pins.packages, downloads.path, verified)
        source.install(partial / "lib")
        check_libraries(partial / "lib")
        shutil.rmtree(folder, ignore_errors=True)
        links, files = {}, {}
        for path in sorted(partial.rglob("*")):
            name = str(path.relative_to(partial))
            if path.is_symlink():
                links[name] = os.readlink(path)
            elif path.is_file():
                files[name] = [path.stat().st_size, sha256_of(path)]
        write_whole(partial / RECORD, json.dumps({"links": links, "files": files}, indent=1))
        partial.replace(folder)
        source.remove()
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def unpack(library: BuiltLibrary, archive: Path, work: Path) -> None:
    """Takes the library's own folder out of the source archive, and nothing beside it."""
    with tarfile.open(archive) as members:
        for member in members:
            _, _, inside = member.name.partition("/")
            safe = ".." not in Path(inside).parts and (member.isfile() or member.isdir())
            if safe and (inside + "/").startswith(f"{library.member}/"):
                member.name = inside
                members.extract(member, work, set_attrs=member.isfile())


def run(command: list[str], log: Path, children: Children, task: Task) -> None:
    """Runs a build step into `log`; ninja's own count of what is left is the progress."""
    with log.open("a") as file, children.started(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            file.write(line)
            if match := re.match(r"\[(\d+)/(\d+)\]", line):
                task.show(int(match[1]) / max(int(match[2]), 1), f"{match[1]} of {match[2]}")
        status = child.wait()
    if children.stopped:
        raise SetupError("stopped")
    if status != 0:
        last = "\n".join(log.read_text(errors="replace").splitlines()[-20:])
        raise SetupError(f"{last}\nThe build failed; its last lines are above.")


def check_libraries(folder: Path) -> None:
    """Every library must find the others beside itself, and nowhere else."""
    own = {path.name for path in folder.iterdir()}
    for library in sorted(folder.glob("*.so")):
        answer = subprocess.run(["ldd", str(library)], capture_output=True, text=True)
        for line in answer.stdout.splitlines():
            name, arrow, place = (part.strip() for part in line.partition("=>"))
            if not arrow:
                continue
            if "not found" in place:
                raise SetupError(f"{library.name} needs {name}, which is not there.")
            found = Path(place.rsplit(" (", 1)[0])
            if name in own and found.resolve().parent != folder.resolve():
                raise SetupError(f"{library.name} would load {name} from {found.parent}.")
