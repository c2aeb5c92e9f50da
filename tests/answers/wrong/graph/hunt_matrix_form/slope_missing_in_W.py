"""D_W without the slope.

says: The slope of the sigmoid is
earns: 4/5
"""


def hunt_matrix_form():
    return (
        "2 * (o - t)",
        "2 * (o - t) * a",
        "2 * (o - t) * v",
        "2 * (o - t) * v * a * (1 - a)",
        "2 * (o - t) * v @ x.T",
    )
