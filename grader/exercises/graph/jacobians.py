"""Compositions and Jacobians by hand: known wrong answers and sentences."""

from .symbols import REAL, formulas

HUNT_COMPONENTWISE = formulas(
    "hunt_componentwise",
    {
        "first_component": {
            "CG.9b": (
                "(x - y)^2",
                "F receives both components of G.",
            ),
            "outer": ("x y", "That is F at (x, y), without G."),
            "second": (
                "x - y + x y",
                "That is the second component of F.",
            ),
            "other": ("(x y)^2", "The second component of G twice."),
            "order": (
                "x y - (x + y)",
                "That is G after F; F comes last.",
            ),
        },
        "d_x": {
            "CG.9c": (
                "F1_G1 G1_x",
                "x moves the second component of G, too.",
            ),
            "mixed": (
                "(F1_G1 + F1_G2) (G1_x + G2_x)",
                "Each slope of F meets its own component of G.",
            ),
            "crossed": ("F1_G1 G2_x + F1_G2 G1_x", "The pairs are exchanged."),
            "inner": ("G1_x + G2_x", "The slopes of F are missing."),
            "outer": ("F1_G1 + F1_G2", "The slopes of G are missing."),
            "product": ("F1_G1 G1_x F1_G2 G2_x", "Two ways are added up."),
            "last": ("F1_G2 G2_x", "The way through G1 is missing."),
        },
    },
    symbols=dict.fromkeys(("x", "y", "F1_G1", "F1_G2", "G1_x", "G2_x"), REAL),
)

COMPOSITION_BY_HAND = formulas(
    "composition_by_hand",
    {
        "F_of_G_1": {
            "bare": ("3 x y", "That is F with x and y in it, not G."),
            "three": ("(x - 5 y) x y", "The factor 3 is gone."),
        },
        "F_of_G_2": {
            "CG.10b": (
                "x y - x^2 + y",
                "The third component of G is x - y.",
            ),
            "sign": ("x y - x - y", "Minus (x - y) turns both signs."),
            "bare": ("y - (x - y)", "For q stands the second component of G."),
        },
        "first_row_1": {
            "bare": ("3 y", "At G(x, y): put the second component in for q."),
        },
        "first_row_2": {
            "bare": ("3 x", "At G(x, y): put the first component in for p."),
            "CG.10f": ("3 x^2 - 15 y", "The homework's copy: look at its x^2."),
            "half": ("3 x - 5 y", "3 multiplies both terms."),
        },
        "J_11": {
            "CG.10g": (
                "3 x y + 15 x y^3",
                "The homework's term: a sum became a product.",
            ),
            "CG.9c": ("3 x y", "One term for each component of G: one is missing."),
            "last": ("3 x y - 15 y^2", "The term with the first slope is missing."),
        },
        "J_12": {
            "CG.9c": ("-15 x y", "Only the way through G1."),
            "last": ("3 x^2 - 15 x y", "The way through G1 is missing."),
        },
        "J_21": {
            "CG.10a": ("2 x - 1", "The third component of G is x - y."),
            "sign": ("y + 1", "There is a minus in q - r."),
            "CG.9c": ("y", "The way through the third component is missing."),
        },
        "J_22": {
            "sign": ("x - 1", "Minus times minus."),
            "CG.9c": ("x", "The way through the third component is missing."),
        },
    },
    symbols={"x": REAL, "y": REAL},
)

JACOBIANS_BY_HAND = formulas(
    "jacobians_by_hand",
    {
        "gradient_1": {
            "inner": ("2 (2 x + 3 y)", "The slope of the bracket is missing."),
            "outer": ("2", "The slope of the square is missing."),
        },
        "gradient_2": {
            "inner": ("2 (2 x + 3 y)", "The slope of the bracket is missing."),
            "other": ("4 (2 x + 3 y)", "That is the slope in x."),
        },
        "J_F_11": {"power": ("x", "The exponent comes down.")},
        "J_F_12": {"kept": ("2 y", "2 y is linear in y.")},
        "J_F_21": {"kept": ("3 x", "3 x is linear in x.")},
        "J_F_22": {
            "power": ("4 y", "The exponent comes down."),
            "kept": ("8 y^2", "The power falls by one."),
        },
        "curve_1": {
            "bare": ("t^2 + 2 t", "For y put in t^2."),
            "slope": ("6 t", "That is its derivative already."),
        },
        "curve_2": {
            "bare": ("3 t + 4 t^2", "For y put in t^2, then square."),
            "cube": ("3 t + 4 t^3", "The square of t^2 is another power."),
        },
        "d_curve_1": {
            "kept": ("3 t^2", "That is not differentiated yet."),
            "CG.9c": ("2 t", "As t moves, y moves, too."),
        },
        "d_curve_2": {
            "chain": ("3 + 8 t^2", "Multiply the slope in y by that of t^2."),
            "CG.9c": ("3", "As t moves, y moves, too."),
            "power": ("3 + 4 t^3", "The exponent comes down."),
        },
    },
    symbols={"x": REAL, "y": REAL, "t": REAL},
)
