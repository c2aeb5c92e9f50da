"""Exactly six digits, in lists."""


def line_by_hand():
    return [[2.0, 3.0], [0.554700, 0.832050], 0.277350]
