"""One bias for each layer.

says: parameters: every unit has its own bias.
earns: 4/5
"""


def notation_by_hand():
    return (4, 3), (3, 4), (1, 2), 20, 10
