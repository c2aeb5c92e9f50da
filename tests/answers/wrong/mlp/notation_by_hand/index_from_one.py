"""Counts from one.

says: index_in_rows: Python counts from 0.
earns: 4/5
"""


def notation_by_hand():
    shape_in_rows = (4, 3)
    shape_in_columns = (3, 4)
    index_in_rows = (2, 3)
    parameters = 23
    paths = 10
    return shape_in_rows, shape_in_columns, index_in_rows, parameters, paths
