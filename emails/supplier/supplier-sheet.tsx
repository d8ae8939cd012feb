/** @jsxImportSource react */
import { Text } from 'react-email'
import type { Brand } from '../brand.ts'
import { accentFor } from '../colours.ts'
import type { Content } from '../content.ts'
import type { Footer } from '../footer.ts'
import { BlockView } from '../parts/block-view.tsx'
import { Foot } from '../parts/foot.tsx'
import { SheetLayout } from '../parts/sheet-layout.tsx'
import { styles } from '../parts/styles.ts'

/** A whole letter to a supplier as a React Email document. */
export function SupplierSheet(props: { content: Content; greeting: string; footer: Footer; brand: Brand }) {
  const { content, greeting, footer, brand } = props
  const accent = accentFor(brand.accentColor, brand.darkAccentColor)
  const { subject, preheader, heading, blocks } = content
  return (
    <SheetLayout
      language="en"
      direction="ltr"
      brand={brand}
      accent={accent}
      subject={subject}
      preheader={preheader}
      heading={heading}
    >
      <Text className="ink" style={styles.words}>
        {greeting}
      </Text>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, in order
        <BlockView key={at} block={block} accent={accent} />
      ))}
      <Foot footer={footer} accent={accent} />
    </SheetLayout>
  )
}
