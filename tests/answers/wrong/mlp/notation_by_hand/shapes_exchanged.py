"""The layouts are exchanged (C6).

says: The two shapes are exchanged: in X @ W the inputs count the rows.
earns: 3/5
"""


def notation_by_hand():
    return (3, 4), (4, 3), (1, 2), 23, 10
