"""The entries of the unit normal are exchanged.

says: are exchanged
earns: 2/3
"""


def line_by_hand():
    return (2, 3), (0.8320503, 0.5547002), 0.2773501
