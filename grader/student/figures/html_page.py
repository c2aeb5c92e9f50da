"""A picture that has a page of its own for readers that show HTML."""

from __future__ import annotations

from dataclasses import dataclass, field

from grader.student.figures.picture import Picture


@dataclass(frozen=True)
class Page(Picture):
    """HTML without scripts; readers without HTML get the PNG, if any, or the words."""

    page: str = field(default="", repr=False)

    def __repr__(self) -> str:
        return self.alt

    def _repr_mimebundle_(self, include: object = None, exclude: object = None):
        forms, metadata = super()._repr_mimebundle_(include, exclude)
        return {**forms, "text/html": self.page or forms["text/html"]}, metadata
