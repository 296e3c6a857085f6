#!/usr/bin/env python3
"""Fetches what Parley needs beside its sources, and links it into `.deps`.

Run it through `Scripts/bootstrap`, which also sees to the Debian packages.
Nothing is fetched or built twice: it is all kept in ${XDG_CACHE_HOME:-~/.cache}/parley.
"""

from __future__ import annotations

import sys

sys.dont_write_bytecode = True

import argparse
import os
import platform
import shutil
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from pathlib import Path

from fetching import native, python_packages
from fetching.assets import lay_out, missing_files, packages_of
from fetching.cache import Verified, cache_folder, link, locked
from fetching.children import Children
from fetching.download import Downloads
from fetching.pins import Model, Package, PinnedFile, Pins, SetupError, read_pins
from fetching.progress import Board, Task, size

CHECKOUT = Path(__file__).resolve().parent.parent
PINS = CHECKOUT / "Sources/ParleyEmbedded/Models/models.json"
REQUIREMENTS = CHECKOUT / "Scripts/test-requirements.txt"
# Room for the build of the native libraries, and for what this estimate does not know.
BUILD_ROOM = 500_000_000
# What progress is reckoned by, until it is seen: bytes a second, and seconds for llama.cpp on two cores.
REFERENCE_SPEED = 20e6
NATIVE_SECONDS = 160


class Setup:
    """
    - Parameter headers: Set when `.deps/include` has all that Swift is compiled against.
    """

    def __init__(
        self, pins: Pins, cache: Path, board: Board, children: Children, headers: threading.Event, full: bool = False,
        into: Path | None = None,
    ) -> None:
        self.pins = pins
        self.cache = cache
        self.board = board
        self.full = full
        self.into = into
        self.verified = Verified(cache)
        self.children = children
        self.headers = headers
        self.downloads = Downloads(cache / "downloads", children)
        self.models_folder = cache / "models" / pins.models_key

    def model_folder(self, model: Model) -> Path:
        if self.into is not None:
            return self.into / model.name
        return self.cache / "store" / f"{model.name}-{model.key}"

    def run(self, models: list[Model], with_native: bool) -> None:
        if self.into is None:
            self.ready_links()
        missing: dict[str, list[PinnedFile]] = {}
        for model in models:
            files = missing_files(self.model_folder(model), model.files, self.verified, self.full)
            if files:
                missing[model.name] = files
            for file in files:
                if (self.model_folder(model) / file.name).exists():
                    self.board.note(f"{model.name}/{file.name} is damaged and is fetched again.")
        folder = native.native_folder(self.cache, self.pins) if with_native else None
        build = folder is not None and not native.is_laid_out(folder, self.verified, self.full)
        if folder is not None:
            (CHECKOUT / ".deps").mkdir(exist_ok=True)
            link(CHECKOUT / ".deps/include", native.headers_folder(folder))
            if not build:
                self.headers.set()
        if missing or build:
            self.fetch(missing, folder if build else None)
        if self.into is None:
            self.link_all(folder)

    def ready_links(self) -> None:
        """Makes sure of `.deps` before anything takes minutes."""
        deps = CHECKOUT / ".deps"
        if deps.is_symlink():
            deps.unlink()
        deps.mkdir(exist_ok=True)
        if not os.access(deps, os.W_OK):
            raise SetupError(f"{deps} cannot be written to. Whose checkout is it?")

    def link_all(self, native_folder: Path | None) -> None:
        for model in self.pins.models:
            link(self.models_folder / model.name, self.model_folder(model))
        deps = CHECKOUT / ".deps"
        link(deps / "models", self.models_folder)
        if native_folder is not None:
            link(deps / "lib", native_folder / "lib")

    def fetch(self, missing: dict[str, list[PinnedFile]], folder: Path | None) -> None:
        """Downloads, unpacks and builds, each as soon as it can: the library's source comes first, and is
        built while the models are still on their way."""
        packages: list[Package] = []
        if folder is not None:
            packages.append(self.pins.packages[self.pins.built.package])
            packages += packages_of(list(self.pins.prebuilt), self.pins.packages)
        files = [(model, file) for model in self.pins.models for file in missing.get(model.name, [])]
        packages += packages_of([file for _, file in files], self.pins.packages)
        packages = list(dict.fromkeys(packages))
        self.announce(packages, [file for _, file in files], folder is not None)
        download = self.board.task("downloads", sum(package.bytes for package in packages) / REFERENCE_SPEED)
        unpacking = self.board.task("unpacking", len(files) * 0.5)
        building = self.board.task(self.pins.built.title, NATIVE_SECONDS if folder is not None else 0)
        arrived: set[str] = set()
        # One core for what others wait for, and one for the build's own two.
        with ThreadPoolExecutor(2) as pool:
            work: list[Future] = []

            def ready(package: Package) -> None:
                arrived.add(package.name)
                if folder is not None and package.name == self.pins.built.package:
                    work.append(pool.submit(self.build, folder, building))
                for entry in [entry for entry in files if arrived.issuperset(part.package for part in entry[1].parts)]:
                    files.remove(entry)
                    work.append(pool.submit(self.lay_out, entry[0], entry[1], unpacking))
                for future in work:
                    if future.done():
                        future.result()

            try:
                download.begin()
                self.downloads.fetch(packages, download, ready)
                waiting = set(work)
                while waiting:
                    ended, waiting = wait(waiting, timeout=0.5, return_when=FIRST_EXCEPTION)
                    for future in ended:
                        future.result()
            except BaseException:
                self.children.stop()
                pool.shutdown(wait=True, cancel_futures=True)
                raise
            unpacking.end()
        if folder is not None:
            source = native.Source(folder, self.pins)
            native.install(folder, source, self.pins, self.downloads, self.verified)
        shutil.rmtree(self.downloads.folder, ignore_errors=True)

    def build(self, folder: Path, task: Task) -> None:
        source = native.Source(folder, self.pins)
        source.unpack(self.downloads.path(self.pins.packages[self.pins.built.package]))
        source.lay_out_headers(native.headers_folder(folder))
        self.headers.set()
        task.begin()
        source.build(self.children, task)
        task.end()

    def lay_out(self, model: Model, file: PinnedFile, task: Task) -> None:
        task.show(task.fraction, file.name)
        lay_out(self.model_folder(model), [file], self.pins.packages, self.downloads.path, self.verified)
        task.running = False

    def announce(self, packages: list[Package], files: list[PinnedFile], build: bool) -> None:
        total = sum(package.bytes for package in packages)
        count = "1 file" if len(packages) == 1 else f"{len(packages)} files"
        self.board.note(f"Fetching {size(total)} in {count} (once; kept in {self.into or self.cache}).")
        here = self.downloads.folder
        left = [p for p in packages if not self.downloads.path(p).exists()] if here.exists() else packages
        room = sum(p.bytes for p in left) + sum(f.bytes for f in files) + (BUILD_ROOM if build else 0)
        free = shutil.disk_usage(self.cache).free
        if free < room:
            raise SetupError(f"{self.cache} has {size(free)} free; {size(room)} are needed.")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Scripts/bootstrap", description=__doc__)
    parser.add_argument(
        "--models-only", nargs="*", metavar="NAME", help="fetch these models only (all, if none is named)"
    )
    parser.add_argument("--tests", action="store_true", help="install the Python packages that the tests use, too")
    parser.add_argument("--verify", action="store_true", help="hash every file again, and fetch what is damaged")
    parser.add_argument(
        "--into", type=Path, metavar="FOLDER", help="with --models-only: lay them out there, not in the cache"
    )
    parser.add_argument("--with-parent", action="store_true", help="stop when the program that started this ends")
    options = parser.parse_args()
    if options.tests and options.models_only is not None:
        parser.error("--tests does not go with --models-only")
    if options.into is not None and options.models_only is None:
        parser.error("--into goes with --models-only")
    return options


def end_with_parent() -> None:
    """The executable starts this in a process group of its own, where Ctrl-C is not heard."""
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()


def prepare_to_end() -> None:
    """A polite end: children are stopped and partial files are removed, as with Ctrl-C."""
    # Swift starts children from threads that block every signal, and the mask is inherited.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def reporting(work: Callable[[], None]) -> int:
    """Says what went wrong in a line or two, and returns the exit status."""
    try:
        work()
    except (SetupError, OSError) as error:
        print(f"Set-up: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. Run the same command again: it goes on from here.", file=sys.stderr)
        return 130
    return 0


def set_up(board: Board, options: argparse.Namespace, children: Children, headers: threading.Event) -> None:
    """Fetches, builds and links what `options` ask for; for `headers` see `Setup`."""
    pins = read_pins(PINS, CHECKOUT)
    with_native = options.models_only is None
    if with_native and platform.machine() != pins.processor:
        raise SetupError(f"The libraries are pinned for {pins.processor}; this machine is {platform.machine()}.")
    names = options.models_only or [model.name for model in pins.models]
    models = [pins.model(name) for name in dict.fromkeys(names)]
    cache = cache_folder()
    with locked(cache):
        into = options.into.resolve() if options.into else None
        setup = Setup(pins, cache, board, children, headers, options.verify, into)
        setup.run(models, with_native)


def set_up_tests(board: Board, children: Children) -> None:
    """The Python packages that tests run against."""
    cache = cache_folder()
    with locked(cache):
        python = python_packages.environment_folder(cache, REQUIREMENTS)
        if not python_packages.is_installed(python):
            task = board.task("Python packages of the tests", 20)
            task.begin()
            python_packages.install(python, REQUIREMENTS, children)
            task.end()
        link(CHECKOUT / ".deps/python", python)


def main() -> int:
    options = arguments()
    prepare_to_end()
    if options.with_parent:
        end_with_parent()

    def work() -> None:
        children = Children()
        try:
            with Board() as board:
                set_up(board, options, children, threading.Event())
                if options.tests:
                    set_up_tests(board, children)
        finally:
            children.stop()

    return reporting(work)


if __name__ == "__main__":
    sys.exit(main())
