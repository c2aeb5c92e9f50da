"""Distance is |b| without dividing by the length.

says: distance is the bias, not yet
earns: 2/3
"""


def line_by_hand():
    return (2, 3), (0.554700, 0.832050), 1.0
