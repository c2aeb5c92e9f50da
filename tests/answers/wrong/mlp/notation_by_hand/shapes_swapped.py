"""Shapes exchanged.

says: The two shapes are exchanged: in X @ W the
earns: 3/5
"""


def notation_by_hand():
    shape_in_rows = (3, 4)
    shape_in_columns = (4, 3)
    index_in_rows = (1, 2)
    parameters = 23
    paths = 10
    return shape_in_rows, shape_in_columns, index_in_rows, parameters, paths
