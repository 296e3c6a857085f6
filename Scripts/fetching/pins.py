"""The pins: which files there are, and which packages they come from.

They are read from `models.json`, which is also compiled into the executable, so that the
executable and the set-up never disagree about a file's size or hash.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path


class SetupError(Exception):
    """Something the person at the keyboard should read, as one short message."""


@dataclass(frozen=True)
class Package:
    """One download: a wheel or a source archive, pinned by version and hash."""

    name: str
    version: str
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Part:
    """A member of a package's archive."""

    package: str
    member: str


@dataclass(frozen=True)
class PinnedFile:
    """A file as it is laid out. Several parts are joined in their order."""

    name: str
    bytes: int
    sha256: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Model:
    name: str
    title: str
    files: tuple[PinnedFile, ...]

    @property
    def key(self) -> str:
        """Names the contents: a changed file makes another folder in the cache."""
        return short_hash("".join(f"{file.sha256}  {file.name}\n" for file in self.files))


@dataclass(frozen=True)
class BuiltLibrary:
    """A library that is built here, for this machine's own processor."""

    title: str
    package: str
    member: str
    target: str
    headers: tuple[str, ...]
    cmake: tuple[str, ...]
    # What of ours is laid over its sources before it is built.
    patches: tuple[Path, ...]
    libraries: tuple[str, ...]


@dataclass(frozen=True)
class Pins:
    packages: dict[str, Package]
    models: tuple[Model, ...]
    processor: str
    prebuilt: tuple[PinnedFile, ...]
    built: BuiltLibrary
    native_text: str

    @property
    def models_key(self) -> str:
        """Names the set of all models, whatever their number."""
        return short_hash("".join(f"{model.name}-{model.key}\n" for model in self.models))

    def model(self, name: str) -> Model:
        for model in self.models:
            if model.name == name:
                return model
        known = ", ".join(model.name for model in self.models)
        raise SetupError(f"There is no model called '{name}'. There are: {known}.")


def short_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _file(entry: dict) -> PinnedFile:
    parts = tuple(Part(part["package"], part["member"]) for part in entry["from"])
    return PinnedFile(entry["name"], entry["bytes"], entry["sha256"], parts)


def read_pins(path: Path, checkout: Path) -> Pins:
    """Reads the pins; what they name of this project is in `checkout`."""
    data = json.loads(path.read_text())
    packages = {name: Package(name, **pin) for name, pin in data["packages"].items()}
    models = tuple(
        Model(entry["name"], entry["title"], tuple(_file(file) for file in entry["files"]))
        for entry in data["models"]
    )
    native = data["native"]
    built = native["built"]
    # The key of what is built covers all that is said about it, hashes of the packages included.
    patches = tuple(checkout / name for name in built["patches"])
    used = [packages[built["package"]].sha256, *(patch.read_text() for patch in patches)]
    return Pins(
        packages=packages,
        models=models,
        processor=native["processor"],
        prebuilt=tuple(_file(file) for file in native["prebuilt"]["files"]),
        built=BuiltLibrary(
            title=built["title"],
            package=built["package"],
            member=built["member"],
            target=built["target"],
            headers=tuple(built["headers"]),
            cmake=tuple(built["cmake"]),
            patches=patches,
            libraries=tuple(built["libraries"]),
        ),
        native_text=json.dumps([native, used], sort_keys=True),
    )
