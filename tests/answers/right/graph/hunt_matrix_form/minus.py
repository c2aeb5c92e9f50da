"""-2 (t - o)."""


def hunt_matrix_form():
    return (
        "-2 * (t - o)",
        "-2 * (t - o) * a",
        "-2 * (t - o) * v",
        "-2 * (t - o) * v * (a - a * a)",
        "-2 * (t - o) * (v * (a - a * a)) @ x.T",
    )
