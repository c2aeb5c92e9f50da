"""Five numbers in a row.

says: 3 values
"""


def line_by_hand():
    return 2, 3, 0.5547002, 0.8320503, 0.2773501
