"""Two digits are exchanged in typing.

says: two neighbouring digits exchanged
earns: 2/3
"""


def line_by_hand():
    return (2, 3), (0.5547002, 0.8320503), 0.2773051
