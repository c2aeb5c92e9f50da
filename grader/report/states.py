"""The words for what has become of a hand-in, the same in tables, pages and exports."""

GRADED = "graded"
TO_READ = "answers to read"
PERSONAL = "needs a person"
NOT_GRADED = "not graded"
NEWER = "handed in again"  # since it was graded
NOTHING = "nothing handed in"
WAITING = {TO_READ, NOT_GRADED, NEWER, NOTHING}  # there are no points to tell yet
