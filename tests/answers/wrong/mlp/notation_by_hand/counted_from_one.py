"""The index is counted from 1.

says: index_in_rows: Python counts from 0.
earns: 4/5
"""


def notation_by_hand():
    return (4, 3), (3, 4), (2, 3), 23, 10
