"""Kinds of exercise that a template is there for."""

from enum import StrEnum


class Kind(StrEnum):
    """What an exercise asks for."""

    CODE = "code"
    FORMULA = "formula"
    NUMBER = "number"
    OP = "op"
    WORDS = "words"
