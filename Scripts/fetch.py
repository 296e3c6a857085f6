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
from pathlib import Path

from fetching import native, python_packages
from fetching.assets import lay_out, missing_files, packages_of
from fetching.cache import Verified, cache_folder, link, locked
from fetching.download import Downloads
from fetching.pins import Model, Package, PinnedFile, Pins, SetupError, read_pins
from fetching.progress import duration, size

CHECKOUT = Path(__file__).resolve().parent.parent
PINS = CHECKOUT / "Sources/ParleyEmbedded/Models/models.json"
REQUIREMENTS = CHECKOUT / "Scripts/test-requirements.txt"
# Room for the build of the native libraries, and for what this estimate does not know.
BUILD_ROOM = 500_000_000


class Setup:
    def __init__(self, pins: Pins, cache: Path, full: bool, into: Path | None) -> None:
        self.pins = pins
        self.cache = cache
        self.full = full
        self.into = into
        self.verified = Verified(cache)
        self.downloads = Downloads(cache / "downloads")
        self.models_folder = cache / "models" / pins.models_key

    def model_folder(self, model: Model) -> Path:
        if self.into is not None:
            return self.into / model.name
        return self.cache / "store" / f"{model.name}-{model.key}"

    def run(self, models: list[Model], with_native: bool, with_tests: bool) -> None:
        started = time.monotonic()
        if self.into is None:
            self.ready_links()
        missing: dict[str, list[PinnedFile]] = {}
        for model in models:
            files = missing_files(self.model_folder(model), model.files, self.verified, self.full)
            if files:
                missing[model.name] = files
            for file in files:
                if (self.model_folder(model) / file.name).exists():
                    print(f"{model.name}/{file.name} is damaged and is fetched again.", flush=True)
        folder = native.native_folder(self.cache, self.pins) if with_native else None
        build = folder is not None and not native.is_laid_out(folder, self.verified, self.full)
        if missing or build:
            self.fetch(missing, folder if build else None)
            print(f"Everything is in place after {duration(time.monotonic() - started)}.")
        if self.into is None:
            self.link_all(folder)
        if with_tests:
            python = python_packages.environment_folder(self.cache, REQUIREMENTS)
            if not python_packages.is_installed(python):
                python_packages.install(python, REQUIREMENTS)
            link(CHECKOUT / ".deps/python", python)

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
            link(deps / "include", native_folder / "include")
            link(deps / "lib", native_folder / "lib")

    def fetch(self, missing: dict[str, list[PinnedFile]], folder: Path | None) -> None:
        files = [file for each in missing.values() for file in each]
        packages = packages_of(files, self.pins.packages)
        if folder is not None:
            packages += packages_of(list(self.pins.prebuilt), self.pins.packages)
            packages.append(self.pins.packages[self.pins.built.package])
        self.announce(packages, files, folder is not None)
        self.downloads.fetch(packages)
        for model in self.pins.models:
            if model.name in missing:
                print(f"Unpacking {model.title} …", flush=True)
                self.lay_out(model, missing[model.name])
        if folder is not None:
            native.install(folder, self.pins, self.downloads, self.verified)
        shutil.rmtree(self.downloads.folder, ignore_errors=True)

    def lay_out(self, model: Model, files: list[PinnedFile]) -> None:
        lay_out(
            self.model_folder(model), files, self.pins.packages, self.downloads.path, self.verified
        )

    def announce(self, packages: list[Package], files: list[PinnedFile], build: bool) -> None:
        total = sum(package.bytes for package in packages)
        count = "1 file" if len(packages) == 1 else f"{len(packages)} files"
        print(
            f"Fetching models and libraries: {size(total)} in {count}"
            f" (once; kept in {self.into or self.cache}).",
            flush=True,
        )
        if build:
            print("The first time takes about 5 minutes, as fast as the network is.", flush=True)
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


def main() -> int:
    options = arguments()
    # A polite end: children are stopped and partial files are removed, as with Ctrl-C.
    # Swift starts children from threads that block every signal, and the mask is inherited.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    if options.with_parent:
        end_with_parent()
    try:
        pins = read_pins(PINS, CHECKOUT)
        with_native = options.models_only is None
        if with_native and platform.machine() != pins.processor:
            raise SetupError(
                f"The libraries are pinned for {pins.processor}; this machine is {platform.machine()}."
            )
        names = options.models_only or [model.name for model in pins.models]
        models = [pins.model(name) for name in dict.fromkeys(names)]
        cache = cache_folder()
        with locked(cache):
            into = options.into.resolve() if options.into else None
            Setup(pins, cache, options.verify, into).run(models, with_native, options.tests)
    except SetupError as error:
        print(f"Set-up: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Set-up: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again; what is here already is kept.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
