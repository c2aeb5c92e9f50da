"""D_v as a row.

says: d_v: Your answer has shape
earns: 3/5
"""


def hunt_matrix_form():
    return (
        "2 * (o - t)",
        "2 * (o - t) * a.T",
        "2 * (o - t) * v.T",
        "2 * (o - t) * v * a * (1 - a)",
        "2 * (o - t) * (v * a * (1 - a)) @ x.T",
    )
