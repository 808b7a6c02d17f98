/** An organisation's logo in its square, or the sign of its kind where there is none. */
import { imageUrl } from '~/features/files/model';
import type { OrganisationKind } from '../model';
import { KindPictogram } from './KindPictogram';
import classes from './Logo.module.css';

type Props = {
  kind: OrganisationKind;
  fileId: string | null;
  /** Names the picture where it stands alone; beside the name it is decoration. */
  name?: string;
  size?: number;
};

/** A square of `size` pixels. */
export function Logo({ kind, fileId, name = '', size = 56 }: Props) {
  return (
    <span className={classes.logo} style={{ width: size, height: size }}>
      {fileId ? (
        <img src={imageUrl(fileId, size * 2)} alt={name} width={size} height={size} decoding="async" />
      ) : (
        <KindPictogram kind={kind} size={Math.round(size * 0.68)} />
      )}
    </span>
  );
}
