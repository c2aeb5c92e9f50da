"""J_F transposed.

says: J_F_12 and J_F_21 are exchanged.
earns: 4/5
"""


def jacobians_by_hand():
    return (
        "4*(2*x + 3*y)",
        "6*(2*x + 3*y)",
        "2*x",
        "3",
        "2",
        "8*y",
        "3*t**2",
        "3*t + 4*t**4",
        "6*t",
        "3 + 16*t**3",
    )
