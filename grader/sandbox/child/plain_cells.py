"""Cells of plain Python are read once by IPython in place of three times.

IPython takes each cell into tokens to look for magics, and compiles it on trial to see
whether it awaits something. Both need a character or a word that most cells have not.
"""

import re

MAGIC = re.compile(r"[%!?]|^\s*[,;/]", re.MULTILINE)
AWAITS = re.compile(r"\bawait\b|\basync\b")


def read_once(shell) -> None:
    """Leave out these two readings of a shell where they can find nothing."""
    manager = shell.input_transformer_manager
    usual = list(manager.token_transformers)
    transforms, is_async = manager.do_token_transforms, shell.should_run_async

    def do_token_transforms(lines: list[str]) -> list[str]:
        own = manager.token_transformers != usual  # that a notebook has put in
        return transforms(lines) if own or MAGIC.search("".join(lines)) else lines

    def should_run_async(raw_cell: str, **told) -> bool:
        cell = told.get("transformed_cell") or raw_cell
        return bool(AWAITS.search(cell)) and is_async(raw_cell, **told)

    manager.do_token_transforms = do_token_transforms
    shell.should_run_async = should_run_async
