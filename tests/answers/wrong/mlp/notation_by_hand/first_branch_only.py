"""The way ends in the second hidden layer.

says: paths: the way goes on to the outputs.
earns: 4/5
"""


def notation_by_hand():
    return (4, 3), (3, 4), (1, 2), 23, 5
