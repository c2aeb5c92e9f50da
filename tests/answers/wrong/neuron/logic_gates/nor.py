"""NOR for NAND.

Counterexample: NAND at (0, 1) -> 0 (z = -0.5), right 1

says: Your NAND says no to a single input as well: that
earns: 2/3
"""


def logic_gates():
    AND = (1, 1, -1.5)
    OR = (1, 1, -0.5)
    NAND = (-1, -1, 0.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
