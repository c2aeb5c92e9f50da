"""Dag of the sample class."""


def topological_order(root):
    order = []
    done, path = set(), [(root, iter(root.parents))]
    while path:
        node, parents = path[-1]
        fresh = next((p for p in parents if p not in done), None)
        if fresh is None:
            path.pop()
            if node not in done:
                done.add(node)
                order.append(node)
        else:
            path.append((fresh, iter(fresh.parents)))
    return order
