"""Multiplied out."""


def hunt_lost_factor():
    return (
        "a * p_n - a * p_n**2",
        "a * p_n - a * t_n",
    )
