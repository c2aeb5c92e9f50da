"""LaTeX."""


def hunt_penalty():
    d_w = "g_{w} + l2 \\cdot w"
    d_b = "g_{b}"
    return d_w, d_b
