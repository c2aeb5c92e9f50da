"""All paths from the inputs.

says: paths: those are all ways from the inputs; one weight has chosen its input
earns: 4/5
"""


def notation_by_hand():
    return (4, 3), (3, 4), (1, 2), 23, 120
