"""The native libraries: ONNX Runtime, from a package that carries it, llama.cpp built for this machine's processor."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import re
import shutil
import subprocess
import tarfile
import time
from pathlib import Path

from .assets import lay_out
from .cache import Verified, sha256_of, write_whole
from .download import Downloads
from .pins import BuiltLibrary, PinnedFile, Pins, SetupError, short_hash
from .progress import Progress, duration

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
    try:
        record = json.loads((folder / RECORD).read_text())
        links, files = record["links"], record["files"]
        if any(os.readlink(folder / name) != target for name, target in links.items()):
            return False
    except (OSError, ValueError, KeyError, TypeError):
        return False
    pinned = [PinnedFile(name, entry[0], entry[1], ()) for name, entry in files.items()]
    return all(verified.holds(folder / file.name, file, full) for file in pinned)


def install(folder: Path, pins: Pins, downloads: Downloads, verified: Verified) -> None:
    """Lays include/ and lib/ out in a folder beside `folder`, checks them, and renames it."""
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        lay_out(partial, list(pins.prebuilt), pins.packages, downloads.path, verified)
        build(partial, pins, downloads)
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
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def build(target: Path, pins: Pins, downloads: Downloads) -> None:
    library = pins.built
    work = downloads.folder / "build"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    started = time.monotonic()
    print(f"Building {library.title} for this processor (about 3 minutes on 2 cores) …", flush=True)
    source = unpack(library, downloads.path(pins.packages[library.package]), work)
    definitions = [f"-D{definition}" for definition in library.cmake]
    log = work / "build.log"
    for patch in library.patches:
        # It would take the paths for those of a repository around the cache, if there is one.
        environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(source.parent)}
        applied = subprocess.run(["git", "apply", str(patch)], cwd=source, env=environment, capture_output=True, text=True)
        if applied.returncode != 0:
            raise SetupError(f"{patch.name} does not fit {library.title}: {applied.stderr.strip()}")
    run(
        ["cmake", "-S", str(source), "-B", str(work / "tree"), "-G", "Ninja",
         "-DCMAKE_C_COMPILER=gcc", "-DCMAKE_CXX_COMPILER=g++", *definitions],
        log,
    )
    run(["cmake", "--build", str(work / "tree"), "--target", library.target], log)
    (target / "include").mkdir(parents=True, exist_ok=True)
    for headers in library.headers:
        for header in (source / headers).glob("*.h"):
            shutil.copy2(header, target / "include" / header.name)
    for file in (work / "tree" / "bin").glob("*.so*"):
        shutil.copy2(file, target / "lib" / file.name, follow_symlinks=False)
    absent = [name for name in library.libraries if not (target / "lib" / name).exists()]
    if absent:
        raise SetupError(f"The build of {library.title} made no {', '.join(absent)}.")
    shutil.rmtree(work, ignore_errors=True)
    print(f"  built in {duration(time.monotonic() - started)}", flush=True)


def unpack(library: BuiltLibrary, archive: Path, work: Path) -> Path:
    """Takes the library's own folder out of the source archive, and nothing beside it."""
    with tarfile.open(archive) as members:
        for member in members:
            _, _, inside = member.name.partition("/")
            safe = ".." not in Path(inside).parts and (member.isfile() or member.isdir())
            if safe and (inside + "/").startswith(f"{library.member}/"):
                member.name = inside
                members.extract(member, work, set_attrs=member.isfile())
    return work / library.member


def run(command: list[str], log: Path) -> None:
    """Runs a build step into `log`; a bar shows ninja's own count of what is left."""
    progress = Progress(1)
    counted = False
    with log.open("a") as file:
        try:
            child = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, errors="replace",
            )
        except FileNotFoundError as error:
            raise SetupError(f"{command[0]} is missing. Run: Scripts/bootstrap") from error
        assert child.stdout is not None
        try:
            for line in child.stdout:
                file.write(line)
                if match := re.match(r"\[(\d+)/(\d+)\]", line):
                    progress.steps(int(match[1]), int(match[2]), "compiling")
                    counted = True
        except BaseException:
            child.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(timeout=10)
            raise
    if counted:
        progress.end()
    if child.wait() != 0:
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
