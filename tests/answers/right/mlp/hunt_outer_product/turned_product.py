"""Product turned as a whole."""


def hunt_outer_product():
    return (
        "(x @ g).T",
        "(X.T @ G).T / n",
    )
