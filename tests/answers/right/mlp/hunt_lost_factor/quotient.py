"""As a quotient."""


def hunt_lost_factor():
    return (
        "a * p_n**2 * (1 / p_n - 1)",
        "(p_n - t_n) * a * (a / a)",
    )
