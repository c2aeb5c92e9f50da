"""LaTeX with a hat's worth of spaces."""


def logit_gradient():
    d_z = r"p - y"
    d_w = r"\left( p - y \right) \cdot x"
    return d_z, d_w
