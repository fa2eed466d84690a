import './blocks.css'

export interface KeyboardProps {
  /** Keys, with what each does, in the order in which somebody meets them. A test of the component has each row. */
  of: readonly (readonly [keys: string, does: string])[]
}

/** What the keys do in a component. */
export function Keyboard({ of: rows }: KeyboardProps) {
  return (
    <div className="block sb-unstyled">
      <table className="block-keys">
        <thead>
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([keys, does]) => (
            <tr key={`${keys} ${does}`}>
              <th scope="row">{keys}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
