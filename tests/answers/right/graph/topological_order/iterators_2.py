"""A stack of iterators."""


def topological_order(root):
    order = []
    seen, path = {id(root)}, [(root, iter(root.parents))]
    while path:
        node, rest = path[-1]
        parent = next(rest, None)
        if parent is None:
            order.append(node)
            path.pop()
        elif id(parent) not in seen:
            seen.add(id(parent))
            path.append((parent, iter(parent.parents)))
    return order
