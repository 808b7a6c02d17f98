/**
 * The product a form was opened with. What is loaded again while one types must not change the form under one's
 * hands, nor the version it was made from: only a save or another command on it brings in what is stored now.
 */
import { useNavigation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { EditableProduct } from '../../model';

/** The product as it was opened; `refused` says that the last command left it as it is. */
export function useOpened(product: EditableProduct, refused: boolean): EditableProduct {
  const navigation = useNavigation();
  const [opened, setOpened] = useState(product);
  const sent = useRef(false);
  const isPost = navigation.formMethod !== undefined && navigation.formMethod !== 'GET';
  useEffect(() => {
    if (isPost) sent.current = true;
    else if (navigation.state === 'idle' && sent.current) {
      sent.current = false;
      if (!refused) setOpened(product);
    }
  }, [isPost, navigation.state, refused, product]);
  if (opened.id !== product.id) setOpened(product);
  return opened.id === product.id ? opened : product;
}
