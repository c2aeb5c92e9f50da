"""Filling in templates, and writing what they give: all of it or nothing."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent / "templates"
ENDING = ".j2"

_environment = Environment(
    loader=FileSystemLoader(TEMPLATES),
    undefined=StrictUndefined,
    keep_trailing_newline=True,
    autoescape=False,  # Python, TOML and Markdown; names are checked before
)


def fill(template: str, names: Mapping[str, str]) -> str:
    """The text of a template, such as exercise/code/card, with names put in."""
    return _environment.get_template(template + ENDING).render(names)


def fill_all(folder: str, names: Mapping[str, str]) -> dict[Path, str]:
    """Texts of all templates in a folder, by the path that each is meant for."""
    top = TEMPLATES / folder
    paths = [p.relative_to(top) for p in top.rglob(f"*{ENDING}")]
    texts = {
        p.with_suffix(""): fill(f"{folder}/{p.with_suffix('')}", names) for p in paths
    }
    return dict(sorted(texts.items()))


def write_all(texts: Mapping[Path, str]) -> None:
    """Write files, and folders for them; if one fails, all is as it was before."""
    before = {path: path.read_bytes() if path.exists() else None for path in texts}
    made: list[Path] = []
    try:
        for path, text in texts.items():
            missing = [p for p in path.parents if not p.exists()]
            made += reversed(missing)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except BaseException:
        with suppress(OSError):
            _undo(before, made)
        raise


def _undo(before: Mapping[Path, bytes | None], made: list[Path]) -> None:
    for path, content in before.items():
        if content is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(content)
    for folder in reversed(made):
        if folder.exists():
            folder.rmdir()
